/** Words of the interface in the language of an element: ids in, sentences out. */
import type {aloud} from './en/aloud.ts';
import type {bodyMap} from './en/body-map.ts';
import {card} from './en/card.ts';
import type {check} from './en/check.ts';
import type {details} from './en/details.ts';
import type {more} from './en/more.ts';
import type {muscles} from './en/muscles.ts';
import type {notice} from './en/notice.ts';
import type {offer} from './en/offer.ts';
import type {ownSteps} from './en/own-steps.ts';
import type {pain} from './en/pain.ts';
import type {result} from './en/result.ts';
import type {routine} from './en/routine.ts';
import type {session} from './en/session.ts';
import type {settings} from './en/settings.ts';
import type {signs} from './en/signs.ts';
import type {standing} from './en/standing.ts';
import type {suiting} from './en/suiting.ts';
import {terms} from './en/terms.ts';
import type {toAsk} from './en/to-ask.ts';
import type {turning} from './en/turning.ts';

/** A sentence with `{names}`, or one a plural category of `{count}`. */
export type Message = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & {other: string}>;
export type MessageTable = Readonly<Record<string, Message>>;
type English =
  & typeof aloud
  & typeof bodyMap
  & typeof card
  & typeof check
  & typeof details
  & typeof more
  & typeof muscles
  & typeof notice
  & typeof offer
  & typeof ownSteps
  & typeof pain
  & typeof result
  & typeof routine
  & typeof session
  & typeof settings
  & typeof signs
  & typeof standing
  & typeof suiting
  & typeof terms
  & typeof toAsk
  & typeof turning;
type Vocabulary = 'area' | 'equipment' | 'kind' | 'muscle' | 'pose' | 'position' | 'region';
/** A term that is what its id says has no English entry; see en/terms.ts. */
export type MessageId = keyof English | `${Vocabulary}.${string}`;
export type Messages = Readonly<Partial<Record<MessageId, Message>>>;
export type Values = Readonly<Record<string, string | number>>;

/** Languages other than English, each loaded when an element first needs it; the keys are BCP 47 tags. */
const languages: Readonly<Record<string, () => Promise<Messages>>> = {};
const loaded = new Map<string, Messages>();
/** English is always there, but what is said only after a click comes with the code that says it. */
const english: Record<string, Message> = {...card, ...terms};

/** Adds the English words of a part that loads on demand. */
export function addEnglish(messages: Messages): void {
  Object.assign(english, messages);
}

/** `pt-BR` → `pt-BR`, `pt`: from the closest match to the widest (BCP 47 lookup, RFC 4647). */
function lookup(tag: string): string[] {
  const parts = tag.split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}

function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** Loads what is there for a language; resolves to whether something new arrived. */
export async function loadLanguage(tag: string): Promise<boolean> {
  for (const candidate of lookup(tag)) {
    if (candidate === 'en' || loaded.has(candidate)) return false;
    const load = languages[candidate];
    if (!load) continue;
    loaded.set(candidate, await load());
    return true;
  }
  return false;
}

export class Words {
  readonly tag: string;
  readonly #messages: readonly Messages[];
  readonly #plural: Intl.PluralRules;
  readonly #number: Intl.NumberFormat;
  readonly #list: Intl.ListFormat;

  /**
   * An ill-formed tag, as any page may hold, counts as English; so does a language without words, whose numbers and lists would
   * not fit English ones.
   */
  constructor(tag: string) {
    const candidates = lookup(canonical(tag));
    const isSpoken = candidates.some((candidate) => candidate === 'en' || loaded.has(candidate));
    this.tag = (isSpoken && candidates[0]) || 'en';
    this.#messages = [...candidates.flatMap((candidate) => loaded.get(candidate) ?? []), english];
    this.#plural = new Intl.PluralRules(this.tag);
    this.#number = new Intl.NumberFormat(this.tag, {maximumFractionDigits: 1});
    this.#list = new Intl.ListFormat(this.tag, {style: 'short', type: 'unit'});
  }

  say(id: MessageId, values: Values = {}): string {
    const message: Message = this.#messages.find((messages) => id in messages)?.[id] ?? id;
    const text = typeof message === 'string' ? message : (message[this.#plural.select(Number(values['count']))] ?? message.other);
    return text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      return typeof value === 'number' ? this.number(value) : (value ?? '');
    });
  }

  /** The word of a controlled vocabulary, such as `area` and `low-back`; the id itself, spaced and with a capital, where none is listed. */
  term(vocabulary: Vocabulary, id: string): string {
    const key = `${vocabulary}.${id}` as const;
    const said = this.say(key);
    return said === key ? id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ') : said;
  }

  number(value: number): string {
    return this.#number.format(value);
  }

  list(items: readonly string[]): string {
    return this.#list.format(items);
  }

  /** `15–30`, or `5` where both ends are the same. */
  range([from, to]: readonly [number, number]): string {
    return from === to ? this.number(from) : `${this.number(from)}–${this.number(to)}`;
  }

  /** About so long, as one says it: `40 s`, `2½ min` (s). */
  duration(seconds: number): string {
    if (seconds < 55) return this.say('unit.seconds', {count: Math.max(5, Math.round(seconds / 5) * 5)});
    const halves = Math.round(seconds / 30);
    const whole = Math.floor(halves / 2);
    const minutes = seconds < 600 && halves % 2 ? `${this.number(whole)}½` : this.number(Math.round(seconds / 60));
    return this.say('unit.minutes', {minutes});
  }

  /** To the second: `2 min 24 s`, `40 s` (s). */
  exactly(seconds: number): string {
    const whole = Math.round(seconds);
    const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
    const parts = [minutes && this.say('unit.minutes', {minutes}), rest && this.say('unit.seconds', {count: rest})];
    return parts.filter(Boolean).join(' ') || this.say('unit.seconds', {count: 0});
  }
}

const known = new Map<string, Words>();

/** The words of a language; one object a language. */
export function wordsFor(tag: string): Words {
  const words = known.get(tag) ?? new Words(tag);
  known.set(tag, words);
  return words;
}

/** Forgets the words made so far: a language file has arrived since. */
export function renewWords(): void {
  known.clear();
}
