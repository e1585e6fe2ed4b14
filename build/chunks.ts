// Which module goes into which file. A card that moves needs the autoloader, these three chunks and its exercise: five requests.
// Chunks follow from who imports what, so that a new module finds its place by itself.
import type {Rolldown} from 'vite';

type Context = Rolldown.ChunkingContext;

/** The define modules of the elements; core is decided by what the npm entry shares with the card. */
export interface Entries {
  readonly npm: string;
  readonly card: string;
  readonly figure: string;
  /** Tag → path of its define module. */
  readonly elements: Readonly<Record<string, string>>;
}

/** Parts of nanostores that only code loaded on demand uses, though the index that every store imports names them. */
const ON_DEMAND = /\/nanostores\/(computed|lifecycle)\//;

type Reach = ReadonlySet<string>;

/** All modules that load with one, itself included; what it imports on demand is not. */
function reach(start: string, context: Context): Reach {
  const seen = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(context.getModuleInfo(id)?.importedIds ?? []));
  }
  return seen;
}

/**
 * core: what the npm entry shares with the card; it must stay without DOM, since Node loads it too.
 * base: Lit, the moving picture, and all else that two elements have in common: compressed together they are 0.5 kB smaller, and every
 * element but the notice needs all of it. Then each element's own.
 */
function decide({npm, card, figure, elements}: Entries, context: Context): (id: string) => string | null {
  const fromNpm = reach(npm, context);
  const fromFigure = reach(figure, context);
  const fromElement = Object.entries(elements).map(([tag, path]) => [tag, reach(path, context)] as const);
  const others = fromElement.filter(([tag]) => elements[tag] !== figure);
  const fromCard = reach(card, context);

  return (id) => {
    if (ON_DEMAND.test(id)) return null;
    if (fromNpm.has(id)) return fromCard.has(id) ? 'core' : null;
    if (id.includes('/node_modules/')) return fromElement.some(([, ids]) => ids.has(id)) ? 'base' : null;
    const users = others.filter(([, ids]) => ids.has(id)).map(([tag]) => tag);
    if (fromFigure.has(id) && users.length > 0) return 'base';
    if (fromFigure.has(id)) return 'stretch-figure';
    if (users.length > 1) return fromCard.has(id) ? 'base' : null;
    return users[0] ?? null;
  };
}

/** For rolldown's codeSplitting groups; a module without a group is left to rolldown. */
export function chunkNames(entries: Entries): (id: string, context: Context) => string | null {
  let decided: ((id: string) => string | null) | undefined;
  return (id, context) => (decided ??= decide(entries, context))(id);
}
