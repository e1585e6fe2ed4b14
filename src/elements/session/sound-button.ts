/** One button of a followed session: shows whether there is sound, opens the panel of all that can be heard and felt. */
import {html, type TemplateResult} from 'lit';
import type {Words} from '../../i18n/words.ts';
import {guidance} from '../../preferences/guidance.ts';
import {soundOff, soundOn} from '../../theme/sound-icons.ts';

/** The panel's code comes while the pointer is on its way. */
const fetchPanel = (): void => {
  import('./settings.ts').catch(() => undefined);
};

/** @param words asked for when the panel opens and while it is open */
export function renderSoundButton(words: Words): TemplateResult {
  const {muted} = guidance.get();
  const open = (event: Event): void => {
    const button = event.currentTarget;
    const root = button instanceof Element ? button.getRootNode() : undefined;
    if (!(root instanceof ShadowRoot)) return;
    import('./settings.ts').then(
      ({openSettings}) => { openSettings(root, words); },
      (error: unknown) => { console.warn(error); },
    );
  };
  return html`<button
    class="round"
    type="button"
    part="sound"
    aria-label=${words.say(muted ? 'session.sound-off' : 'session.sound')}
    aria-haspopup="dialog"
    aria-keyshortcuts="m"
    @click=${open}
    @pointerenter=${fetchPanel}
    @focus=${fetchPanel}
  >${muted ? soundOff : soundOn}</button>`;
}
