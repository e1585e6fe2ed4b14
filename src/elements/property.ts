/**
 * `@property` and `@state` as in `lit/decorators.js`, for TypeScript's own decorators only. Lit's support standard ones, too, and
 * accessors, which costs every card 0.2 kB.
 */
import type {PropertyDeclaration, ReactiveElement} from 'lit';

type Decorator = (prototype: object, name: PropertyKey) => void;

/** An attribute of an element, and its property. */
export const property =
  (options: PropertyDeclaration = {}): Decorator =>
  (prototype, name) => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
  };

/** A field that the element renders; no attribute, not for others. */
export const state = (): Decorator => property({state: true, attribute: false});
