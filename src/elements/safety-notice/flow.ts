/** The check and its result inside a notice: where a reader is, and what they have ticked. Loaded when they ask for it. */
import {html, type CSSResult, type TemplateResult} from 'lit';
import {chevron} from '../../theme/icons.ts';
import {check} from '../../i18n/en/check.ts';
import {result} from '../../i18n/en/result.ts';
import {addEnglish, type Words} from '../../i18n/words.ts';
import {answers, canKeep, forgetAnswers, haveAsked, keepAnswers, keepFor, readerNow, reasonNow, standing, today} from '../../preferences/answers.ts';
import {askedAs, redScreen, saidBy, saidIds, screensFor, ticksOf, type Screen, type ScreenId, type Ticks} from '../../safety/check.ts';
import {isNothing} from '../../safety/kept-answers.ts';
import {understand} from '../../safety/reader.ts';
import {waitingIds} from '../../safety/standing.ts';
import {SafetyChangeEvent} from './events.ts';
import {flowStyles} from './flow-styles.ts';
import {renderHelp} from './help.ts';
import {noticeSources, renderMore, sourcesOf, loadSources, type MoreOptions} from './more.ts';
import {changesOn, type PageChanges} from './page-changes.ts';
import {renderKept, renderResult} from './result.ts';
import {renderScreen} from './screens.ts';
import {Stills} from './stills.ts';
import {renderToAsk} from './to-ask.ts';
import {isAdvice, isUrgency, toneNow, toneStyles} from './tone.ts';

addEnglish({...check, ...result});

/** What the flow needs of its element. */
export interface FlowHost {
  requestUpdate(): void;
  dispatchEvent(event: Event): boolean;
  /** Back to the notice, and the keyboard with it unless it has gone elsewhere; nothing where the check stands alone. */
  readonly close: ((isElsewhere?: boolean) => void) | undefined;
}

export interface FlowOptions {
  readonly level: number;
  /** ISO 3166-1; undefined where it is not known. */
  readonly region: string | undefined;
}

/** No country has this code: 112, and the local number. */
const NOWHERE = 'ZZ';

/** `kept`: answers from before, which a check that stands alone shows first. */
type Place = 'kept' | 'screen' | 'result' | 'to-ask';

export class Flow {
  readonly styles: CSSResult = flowStyles;
  #place: Place = 'screen';
  #screen: ScreenId = 'new';
  #ticks: Ticks;
  #visitOnly: boolean;
  readonly #memoryOnly = !canKeep();
  #changes: PageChanges | undefined;
  #counted = 0;
  #region = '';
  #choosesCountry = false;
  #moreOpen = false;
  #sources: MoreOptions['sources'];
  /** Selector of what takes the focus with the next render. */
  #givesFocusTo?: string | undefined;
  #isTouched = false;
  readonly #stills = new Stills();
  readonly #host: FlowHost;

  constructor(host: FlowHost) {
    this.#host = host;
    const kept = answers.get();
    this.#ticks = ticksOf(kept);
    this.#visitOnly = kept.keep === 'visit';
    if (kept.answeredOn !== undefined) this.#place = 'kept';
  }

  /** The first screen, with what was said before. */
  readonly startCheck = (): void => {
    this.#ticks = ticksOf(answers.get());
    this.#go('screen', 'new');
  };

  readonly showResult = (): void => {
    this.#go('result');
    void this.#count();
  };

  /** A new screen takes the focus once, so that a screen reader and the keyboard begin at its title; and so does a field that opens. */
  takesFocus(): string | undefined {
    const wanted = this.#givesFocusTo;
    this.#givesFocusTo = undefined;
    return wanted;
  }

  /** What stands there before the reader has touched anything keeps the room of the page, and leaves the focus where it is. */
  get isTouched(): boolean {
    return this.#isTouched;
  }

  get toneSheet(): CSSResult {
    return toneStyles[this.#place === 'result' || this.#place === 'kept' ? toneNow() : 'calm'];
  }

  render(words: Words, options: FlowOptions): TemplateResult {
    switch (this.#place) {
      case 'kept':
        return renderKept(words, {level: options.level, reason: reasonNow(), show: this.showResult, change: this.startCheck});
      case 'screen':
        return this.#renderScreen(words, options);
      case 'result':
        return this.#renderResult(words, options);
      case 'to-ask':
        return renderToAsk(words, {level: options.level, ticked: this.#ticked, isPregnant: this.#isPregnant, goBack: this.showResult});
    }
  }

  get #screens(): readonly Screen[] {
    return screensFor(this.#ticks);
  }

  get #index(): number {
    return Math.max(0, this.#screens.findIndex(({id}) => id === this.#screen));
  }

  /** Everything that was ticked and still counts. */
  get #ticked(): readonly string[] {
    return saidIds(this.#ticks);
  }

  get #isPregnant(): boolean {
    return this.#ticks.ids.has('pregnant');
  }

  #go(place: Place, screen: ScreenId = this.#screen): void {
    this.#place = place;
    this.#screen = screen;
    this.#givesFocusTo = '.title';
    this.#isTouched = true;
    this.#moreOpen = false;
    this.#host.requestUpdate();
  }

  #tick(ids: ReadonlySet<string>, more: Partial<Ticks> = {}): void {
    this.#ticks = {...this.#ticks, ...more, ids};
    this.#host.requestUpdate();
  }

  readonly #toggle = (id: string, on: boolean): void => {
    const ids = new Set(this.#ticks.ids);
    if (on) ids.add(id);
    else ids.delete(id);
    this.#tick(ids);
  };

  /** The screen is answered or skipped. What is red doesn't wait for the rest of the check. */
  #leave(screen: Screen, isAnswered: boolean): void {
    const answered = new Set(this.#ticks.answered);
    if (isAnswered) answered.add(screen.id);
    else answered.delete(screen.id);
    this.#ticks = {...this.#ticks, answered};
    const following = this.#screens[this.#index + 1];
    if (redScreen(this.#ticks)?.id === screen.id || !following) this.#finish();
    else this.#go('screen', following.id);
  }

  /** “None of these” and a choice: a screen with one answer has that one only. */
  #chooseOne(screen: Screen, chosen?: string): void {
    const ids = new Set([...this.#ticks.ids].filter((id) => !screen.items.includes(id)));
    if (chosen !== undefined) ids.add(chosen);
    this.#ticks = {...this.#ticks, ids};
    this.#leave(screen, true);
  }

  readonly #goBack = (): void => {
    const before = this.#screens[this.#index - 1];
    if (before) this.#go('screen', before.id);
    else this.#host.close?.();
  };

  #finish(): void {
    keepAnswers({...saidBy(this.#ticks), keep: this.#visitOnly ? 'visit' : 'days'});
    this.#tellChange();
    this.showResult();
  }

  #tellChange(): void {
    this.#host.dispatchEvent(new SafetyChangeEvent(standing.get().start === 'free'));
  }

  readonly #mistaken = (): void => {
    this.#go('screen', redScreen(this.#ticks)?.id ?? 'new');
  };

  readonly #haveAsked = (): void => {
    haveAsked();
    this.#tellChange();
    this.showResult();
  };

  readonly #forget = (): void => {
    forgetAnswers();
    this.#ticks = ticksOf(answers.get());
    this.#tellChange();
    if (this.#host.close) this.#host.close();
    else this.startCheck();
  };

  readonly #answerSkipped = (): void => {
    this.#go('screen', this.#screens.find(({id}) => !this.#ticks.answered.has(id))?.id ?? 'new');
  };

  readonly #setVisitOnly = (on: boolean): void => {
    this.#visitOnly = on;
    if (!isNothing(answers.get())) keepFor(on ? 'visit' : 'days');
    this.#host.requestUpdate();
  };

  /** The exercises of this page come one by one; the latest question counts. */
  async #count(): Promise<void> {
    const count = ++this.#counted;
    this.#changes = undefined;
    const changes = await changesOn(document, readerNow()).catch(() => ({changes: [], modified: 0}));
    if (count !== this.#counted) return;
    this.#changes = changes;
    this.#host.requestUpdate();
  }

  /** To the first exercise of the page, and the keyboard with it; where there is none that shows itself, back to the notice. */
  #show(): void {
    const first = document.querySelector<HTMLElement>('stretch-card, routine-timer, stretch-figure');
    const target = first?.shadowRoot?.querySelector<HTMLElement>('[part~=title], [tabindex]');
    this.#host.close?.(target != null);
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    first?.scrollIntoView({block: 'start', behavior: isCalm ? 'instant' : 'smooth'});
    target?.focus({preventScroll: true});
  }

  #renderScreen(words: Words, {level}: FlowOptions): TemplateResult {
    const screen = this.#screens[this.#index];
    if (!screen) return html``;
    const asked = screen.items.flatMap(askedAs);
    return renderScreen(words, {
      level,
      screen,
      ticks: this.#ticks,
      index: this.#index,
      count: this.#screens.length,
      isVisitOnly: this.#visitOnly,
      isMemoryOnly: this.#memoryOnly,
      today: today(),
      more: this.#renderMore(words, {level, asked, cited: sourcesOf(asked), sources: this.#sources}),
      canGoBack: this.#index > 0 || this.#host.close !== undefined,
      toggle: this.#toggle,
      choose: (id) => { this.#chooseOne(screen, id); },
      setPregnancy: (pregnancy) => {
        this.#ticks = {...this.#ticks, pregnancy};
        this.#leave(screen, true);
      },
      setVisitOnly: this.#setVisitOnly,
      next: () => {
        if (screen.kind === 'one') this.#chooseOne(screen);
        else this.#leave(screen, true);
      },
      skip: () => { this.#leave(screen, false); },
      goBack: this.#goBack,
    });
  }

  #renderResult(words: Words, {level, region}: FlowOptions): TemplateResult {
    const reader = readerNow();
    const reason = reasonNow();
    const {red} = understand(reader);
    const cited = sourcesOf([...red.map(({id}) => id), ...this.#ticked]);
    const more = this.#renderMore(words, {level, cited: red.length > 0 ? cited : [...new Set([...noticeSources, ...cited])], sources: this.#sources});
    if (isUrgency(reason)) {
      return html`${renderHelp(words, {
        level,
        urgency: reason,
        ticked: red.map(({id}) => id),
        isPregnant: this.#isPregnant,
        region: this.#region || region,
        choosesCountry: this.#choosesCountry,
        chooseCountry: () => {
          this.#choosesCountry = true;
          this.#givesFocusTo = 'select';
          this.#host.requestUpdate();
        },
        setRegion: (chosen) => {
          this.#region = chosen || NOWHERE;
          this.#host.requestUpdate();
        },
        mistaken: this.#mistaken,
        forget: this.#forget,
      })}${more}`;
    }
    const ticked = new Set(this.#ticked);
    return html`${renderResult(words, {
      level,
      advice: isAdvice(reason) ? reason : undefined,
      waiting: waitingIds(reader).filter((id) => ticked.has(id)),
      askedOn: answers.get().askedOn,
      isPregnant: this.#isPregnant,
      isIncomplete: !answers.get().checkedOn,
      changes: this.#changes,
      picture: this.#stills.of,
      haveAsked: this.#haveAsked,
      ask: () => { this.#go('to-ask'); },
      show: () => { this.#show(); },
      change: this.startCheck,
      answerSkipped: this.#answerSkipped,
      forget: this.#forget,
    })}${more}`;
  }

  #renderMore(words: Words, options: MoreOptions): TemplateResult {
    return html`<button class="disclosure" type="button" aria-expanded=${this.#moreOpen} aria-controls="more" @click=${this.#toggleMore}>${words.say('notice.more')}${chevron}</button>
      <div class="more" id="more" ?hidden=${!this.#moreOpen}>${this.#moreOpen ? renderMore(words, options) : ''}</div>`;
  }

  readonly #toggleMore = (): void => {
    this.#moreOpen = !this.#moreOpen;
    this.#host.requestUpdate();
    void loadSources().then((sources) => {
      this.#sources = sources;
      this.#host.requestUpdate();
    }, () => undefined);
  };
}
