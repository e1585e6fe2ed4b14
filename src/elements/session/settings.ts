/** The panel of all that a reader hears and feels while being guided. Loaded when it is opened, for a card and a timer alike. */
import {html, nothing, render, type TemplateResult} from 'lit';
import {pageOutputs} from '../../guidance/page.ts';
import {settings as english} from '../../i18n/en/settings.ts';
import {addEnglish, type MessageId, type Words} from '../../i18n/words.ts';
import {bounds, chooseGuidance, guidance, type GuidancePreferences} from '../../preferences/guidance.ts';
import {close} from '../../theme/session-icons.ts';
import {settingsStyles} from './settings-styles.ts';

addEnglish(english);

/** Rests that can be chosen (s). */
const rests = [5, 10, 15, 20, 30, 45, 60];

type Switch = 'muted' | 'voice' | 'tones' | 'vibration' | 'mediaKeys';

interface SwitchRow {
  readonly name: Switch;
  readonly label: MessageId;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly note?: MessageId | undefined;
}

const percent = ({tag}: Words, share: number): string => new Intl.NumberFormat(tag, {style: 'percent'}).format(share);

function renderSwitch(words: Words, {name, label, checked, disabled = false, note}: SwitchRow): TemplateResult {
  const change = (event: Event): void => {
    const on = (event.target as HTMLInputElement).checked;
    chooseGuidance({[name]: name === 'muted' ? !on : on});
  };
  return html`<label class="switch">
    <input
      type="checkbox"
      name=${name}
      .checked=${checked}
      ?disabled=${disabled}
      aria-describedby=${note ? `${name}-note` : nothing}
      @change=${change}
    />
    <span>${words.say(label)}</span>
    ${note ? html`<small id="${name}-note">${words.say(note)}</small>` : nothing}
  </label>`;
}

interface SliderRow {
  readonly name: 'volume' | 'speed';
  readonly label: MessageId;
  readonly step: number;
  readonly disabled?: boolean;
  readonly note?: MessageId;
  readonly changed?: () => void;
}

function renderSlider(words: Words, preferences: GuidancePreferences, {name, label, step, disabled = false, note, changed}: SliderRow): TemplateResult {
  const [least, most] = bounds[name];
  const value = preferences[name];
  const change = (event: Event): void => { chooseGuidance({[name]: Number((event.target as HTMLInputElement).value)}); };
  return html`<label class="slider">
    <span>${words.say(label)}</span><output>${percent(words, value)}</output>
    <input
      type="range"
      name=${name}
      min=${least}
      max=${most}
      step=${step}
      .value=${String(value)}
      ?disabled=${disabled}
      aria-valuetext=${percent(words, value)}
      aria-describedby=${note ? `${name}-note` : nothing}
      @input=${change}
      @change=${changed}
    />
    ${note ? html`<small id="${name}-note">${words.say(note)}</small>` : nothing}
  </label>`;
}

/** A sentence in the chosen voice, at the chosen volume. */
function saySample(words: Words): void {
  const {voice, muted, volume, voiceName} = guidance.get();
  if (voice && !muted) pageOutputs().voice.say({text: words.say('settings.sample'), lang: words.tag, volume, voiceName, isUrgent: true, maySeconds: 0});
}

function renderVoices(words: Words, {voiceName}: GuidancePreferences): unknown {
  const voices = pageOutputs().voice.voices(words.tag);
  if (voices.length < 2) return nothing;
  const change = (event: Event): void => {
    chooseGuidance({voiceName: (event.target as HTMLSelectElement).value});
    saySample(words);
  };
  const chosen = voices.find(({voiceURI}) => voiceURI === voiceName) ?? voices[0];
  return html`<label class="choice"><span>${words.say('settings.which-voice')}</span>
    <select name="voiceName" @change=${change}>
      ${voices.map((voice) => html`<option value=${voice.voiceURI} ?selected=${voice === chosen}>${voice.name}</option>`)}
    </select>
  </label>`;
}

function renderRests(words: Words, {restSeconds}: GuidancePreferences): TemplateResult {
  const change = (event: Event): void => {
    const {value} = event.target as HTMLSelectElement;
    chooseGuidance({restSeconds: value ? Number(value) : undefined});
  };
  return html`<label class="choice"><span>${words.say('settings.rest')}</span>
    <select name="restSeconds" @change=${change}>
      <option value="" ?selected=${restSeconds === undefined}>${words.say('settings.rest-usual')}</option>
      ${rests.map((seconds) => html`<option value=${seconds} ?selected=${seconds === restSeconds}>${words.say('unit.seconds', {count: seconds})}</option>`)}
    </select>
  </label>`;
}

function renderPanel(words: Words, leave: () => void): TemplateResult {
  const {voice: speaker, vibrate, keys} = pageOutputs();
  const preferences = guidance.get();
  const {muted, voice, tones, vibration, mediaKeys} = preferences;
  const speaks = speaker.speaks(words.tag);
  return html`<div class="settings-head">
      <div class="settings-title" id="settings-title" role="heading" aria-level="2">${words.say('settings.title')}</div>
      <button class="round" type="button" aria-label=${words.say('settings.close')} @click=${leave}>${close}</button>
    </div>
    ${renderSwitch(words, {name: 'muted', label: 'settings.sound', checked: !muted})}
    <div class="sounds ${muted ? 'off' : ''}">
      ${renderSwitch(words, {
        name: 'voice', label: 'settings.voice', checked: voice && speaks, disabled: muted || !speaks, note: speaks ? undefined : 'settings.no-voice',
      })}
      ${voice && speaks && !muted ? renderVoices(words, preferences) : nothing}
      ${renderSwitch(words, {name: 'tones', label: 'settings.tones', checked: tones, disabled: muted})}
      ${renderSlider(words, preferences, {
        name: 'volume', label: 'settings.volume', step: 0.05, disabled: muted, changed: () => { saySample(words); },
      })}
    </div>
    ${vibrate ? renderSwitch(words, {name: 'vibration', label: 'settings.vibration', checked: vibration}) : nothing}
    ${keys.exist ? renderSwitch(words, {name: 'mediaKeys', label: 'settings.media-keys', checked: mediaKeys, note: 'settings.media-keys-note'}) : nothing}
    <hr />
    ${renderSlider(words, preferences, {name: 'speed', label: 'settings.speed', step: 0.05, note: 'settings.speed-note'})}
    ${renderRests(words, preferences)}
    <p class="kept">${words.say('settings.kept')}</p>`;
}

/** Opens the panel over the page, in a shadow root of ours; the session goes on. */
export function openSettings(root: ShadowRoot, words: Words): void {
  if (root.querySelector('dialog.settings')) return;
  const {styleSheet} = settingsStyles;
  if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  const dialog = document.createElement('dialog');
  dialog.className = 'settings';
  dialog.setAttribute('part', 'settings');
  dialog.setAttribute('aria-labelledby', 'settings-title');
  const leave = (): void => { dialog.close(); };
  const show = (): void => { render(renderPanel(words, leave), dialog); };
  const forget = [guidance.listen(show), pageOutputs().voice.onVoices(show)];
  dialog.addEventListener('close', () => {
    for (const each of forget) each();
    dialog.remove();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) leave();
  });
  // Keys in here are none of the session's.
  dialog.addEventListener('keydown', (event) => { event.stopPropagation(); });
  show();
  root.append(dialog);
  dialog.showModal();
}
