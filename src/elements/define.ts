/** Registers a tag without ever throwing: a page may hold a second copy of us, another version, or a stranger's element. */

export interface VersionedElement extends CustomElementConstructor {
  readonly version: string;
}

/**
 * The same version twice is silent. Another version, or somebody else's element, keeps the tag and a warning says so once.
 * `registry` is for pages that scope custom elements.
 */
export function define(tag: string, element: VersionedElement, registry: CustomElementRegistry = customElements): void {
  const present = registry.get(tag) as Partial<VersionedElement> | undefined;
  if (!present) {
    // A constructor takes one name; a site with a prefix of its own asks for a second one.
    registry.define(tag, registry.getName(element) === null ? element : class extends element {});
    return;
  }
  if (present.version === element.version) return;
  const owner = present.version ? `Stretch Elements ${present.version}` : 'another library';
  console.warn(`<${tag}> is already defined by ${owner}; Stretch Elements ${element.version} leaves it alone.`);
}
