/** What tests of the check do as a reader does: open it, tick, go on. A step is what is ticked or chosen on a screen. */
import {html} from '@open-wc/testing';
import '../../src/elements/define/safety-notice.ts';
import type {SafetyNotice} from '../../src/elements/safety-notice/safety-notice.ts';
import {button, heading, show, textOf, until} from './page.ts';

export const titleOf = (notice: Element): string => textOf(heading(notice));

export async function press(notice: SafetyNotice, name: string | RegExp): Promise<void> {
  const before = titleOf(notice);
  button(notice, name).click();
  await until(() => titleOf(notice) !== before, `“${String(name)}” leads nowhere from “${before}”`);
  await notice.updateComplete;
}

export async function tick(notice: SafetyNotice, text: string): Promise<void> {
  const row = [...notice.shadowRoot!.querySelectorAll('label')].find((label) => textOf(label).startsWith(text));
  if (!row) throw new Error(`No “${text}” among: ${[...notice.shadowRoot!.querySelectorAll('label')].map(textOf).join(', ')}`);
  row.click();
  await notice.updateComplete;
}

export async function open(attributes: {mode?: string; require?: string; region?: string} = {}): Promise<SafetyNotice> {
  const {mode = 'notice', require = 'acknowledge', region = 'GB'} = attributes;
  const notice = await show<SafetyNotice>(html`<safety-notice mode=${mode} require=${require} region=${region}></safety-notice>`);
  if (mode !== 'check') await press(notice, 'Check what suits me');
  return notice;
}

/** Goes through the check; a step is what is ticked or chosen on the next screen, nothing for “None of these”. */
export async function answer(notice: SafetyNotice, ...steps: readonly string[]): Promise<void> {
  for (const step of steps) {
    if (!step) await press(notice, 'None of these');
    else if (/^(I am pregnant|Gave birth|Week)/.test(step)) await press(notice, new RegExp(`^${step}`));
    else {
      await tick(notice, step);
      await press(notice, 'Next');
    }
  }
}

/** Nothing to say. */
export const healthy = ['', '', '', '', ''] as const;
export const pregnant = ['', '', '', 'I am pregnant', 'Weeks 13', '', '', ''] as const;
