// The check of <safety-notice>: what a reader sees, tap by tap, and what becomes of the page.
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/define/stretch-card.ts';
import type {SafetyNotice} from '../../src/elements/safety-notice/safety-notice.ts';
import {frameWith} from '../../src/elements/safety-notice/print.ts';
import {pregnancyFrom} from '../../src/elements/safety-notice/week.ts';
import {answers, forgetAnswers, keepAnswers, readerNow, standing, today} from '../../src/preferences/answers.ts';
import {answersKey, gates} from '../../src/preferences/gate.ts';
import {button, buttons, collectEvents, collectWarnings, focused, heading, nameOf, part, show, textOf, until, type Heard, type Warnings} from './page.ts';
import {answer, healthy, open, pregnant, press, tick, titleOf} from './safety-flow.ts';

describe('the check of <safety-notice>', () => {
  let warnings: Warnings;
  let heard: Heard;
  beforeEach(() => {
    warnings = collectWarnings();
    heard = collectEvents();
  });
  afterEach(() => {
    warnings.restore();
    heard.restore();
    forgetAnswers();
    localStorage.clear();
    sessionStorage.clear();
  });

  it('takes a healthy reader five taps, and says that nothing is to be changed', async () => {
    const notice = await open();
    expect(textOf(notice)).to.contain('1 of 5').and.to.contain('Answers stay in this browser');
    await answer(notice, ...healthy);
    await until(() => titleOf(notice) === 'Nothing to change');
    expect(standing.get().start).to.equal('free');
    expect(heard.events.map(({type, detail}) => [type, detail])).to.deep.equal([['safety-change', {cleared: true}]]);
    expect(warnings.texts).to.deep.equal([]);
  });

  it('lets a healthy reader through in 90 seconds', async () => {
    const notice = await open();
    const read = new Set<string>();
    for (const step of healthy) {
      // What stands on every screen (its buttons, how far one is) is read once.
      for (const element of notice.shadowRoot!.querySelectorAll('.title, p, label, button, #progress')) {
        read.add(textOf(element).replace(/^\d of \d$/, 'n of n'));
      }
      await answer(notice, step);
    }
    const words = [...read].join(' ').split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    expect(words).to.be.above(250);
    // Adults read non-fiction in silence at 238 words a minute (Brysbaert 2019); a tap takes a second.
    expect((words / 238) * 60 + healthy.length, `${words} words`).to.be.at.most(90);
  });

  it('gives each screen the keyboard at its title', async () => {
    const notice = await open();
    for (const title of ['New, or getting worse?', 'Any of these?', 'And these?']) {
      expect(titleOf(notice)).to.equal(title);
      expect(focused()).to.equal(heading(notice));
      await answer(notice, '');
    }
  });

  it('goes back, screen by screen, to the notice; what was ticked is still there', async () => {
    const notice = await open();
    await answer(notice, '', '');
    await tick(notice, 'Cancer');
    await press(notice, 'Back');
    await press(notice, 'None of these');
    const box = [...notice.shadowRoot!.querySelectorAll('label')].find((label) => textOf(label).startsWith('Cancer'))!.querySelector('input')!;
    expect(box.checked).to.equal(true);
    for (const title of ['Any of these?', 'New, or getting worse?', 'Before you start']) {
      await press(notice, 'Back');
      expect(titleOf(notice)).to.equal(title);
    }
    expect(nameOf(focused()!)).to.contain('Check what suits me');
    expect(localStorage.getItem(answersKey)).to.equal(null);
  });

  it('stops at once for a red answer: what to do, whom to call, and nothing starts', async () => {
    const notice = await open();
    await answer(notice, 'Numbness');
    expect(titleOf(notice)).to.equal('Get help now. Do not exercise.');
    expect(part<HTMLAnchorElement>(notice, 'call')).to.have.attribute('href', 'tel:999');
    for (const said of ['Say this', 'numbness, tingling', 'Do not drive yourself']) expect(textOf(notice)).to.contain(said);
    expect(standing.get()).to.deep.equal({start: 'never', reasons: ['emergency']});
    expect(heard.events.map(({detail}) => detail)).to.deep.equal([{cleared: false}]);
    expect(focused()).to.equal(heading(notice));
  });

  it('names no disease in any red result', async () => {
    for (const level of ['emergency', 'maternity', 'today']) {
      const notice = await open();
      const steps = {emergency: ['Chest pain'], today: ['Cancer'], maternity: []}[level]!;
      if (level === 'maternity') await answer(notice, '', '', '', 'I am pregnant', 'Week 28', 'Any bleeding');
      else await answer(notice, ...(level === 'today' ? ['', '', ...steps] : ['', ...steps]));
      expect(titleOf(notice)).to.contain('Do not exercise');
      const own = textOf(notice.shadowRoot!.querySelector('.banner'));
      expect(own).to.not.match(/cancer|cauda|infection|fracture|aneurysm|thrombosis|stroke|pre-eclampsia|squeezed/i);
      notice.remove();
      forgetAnswers();
    }
  });

  it('takes back what was ticked by mistake', async () => {
    const notice = await open();
    await answer(notice, 'Numbness');
    await press(notice, 'I ticked this by mistake');
    expect(standing.get().start, 'until it is answered anew').to.equal('never');
    await tick(notice, 'Numbness');
    await answer(notice, ...healthy);
    expect(standing.get().start).to.equal('free');
  });

  it('changes the country whose number is called', async () => {
    const notice = await open();
    await answer(notice, 'Numbness');
    button(notice, /Change country/).click();
    await notice.updateComplete;
    const select = notice.shadowRoot!.querySelector('select')!;
    for (const [country, href] of [['US', 'tel:911'], ['AU', 'tel:000'], ['', 'tel:112']] as const) {
      select.value = country;
      select.dispatchEvent(new Event('change'));
      await notice.updateComplete;
      expect(part(notice, 'call')).to.have.attribute('href', href);
    }
    expect(textOf(notice)).to.contain('your local emergency number');
  });

  it('sends a pregnant reader with a warning sign to the maternity unit', async () => {
    const notice = await open();
    await answer(notice, '', '', '', 'I am pregnant', 'Weeks 13', 'Any bleeding');
    expect(titleOf(notice)).to.equal('Phone your maternity unit now. Do not exercise.');
    expect(textOf(notice)).to.contain('I am pregnant, and');
    expect(standing.get().reasons).to.deep.equal(['maternity']);
  });

  it('asks first for an amber answer, until someone was asked', async () => {
    const notice = await open();
    await answer(notice, '', '', '', '', 'Told to');
    expect(titleOf(notice)).to.equal('Ask first');
    expect(textOf(notice)).to.contain('walking and rest positions only').and.to.contain('Told to avoid exercise');
    expect(standing.get().start).to.equal('ask-first');
    await press(notice, 'I have asked, and they agreed');
    expect(standing.get().start).to.equal('free');
    expect(textOf(notice)).to.contain('Asked and agreed on');
    expect(answers.get().askedOn).to.equal(today());
  });

  it('offers no “I have asked” where nothing here is right: a complicated pregnancy', async () => {
    const notice = await open();
    await answer(notice, '', '', '', 'I am pregnant', 'Weeks 13', '', 'I was told of', '');
    expect(titleOf(notice)).to.equal('Get advice made for you');
    expect(buttons(notice).map(nameOf)).to.not.include('I have asked, and they agreed');
    expect(standing.get().start).to.equal('never');
  });

  it('says what it changed on this page and why', async () => {
    const page = await fixture<HTMLElement>(html`<div>
      <safety-notice mode="check"></safety-notice>
      <stretch-card exercise="glute-bridge"></stretch-card><stretch-card exercise="prone-press-up"></stretch-card><stretch-card exercise="walking"></stretch-card>
    </div>`);
    const notice = page.querySelector('safety-notice')!;
    await until(() => part(notice, 'title'));
    await answer(notice, ...pregnant);
    await until(() => titleOf(notice) === 'Made to suit you');
    expect(textOf(notice)).to.contain('2 exercises swapped').and.to.contain('Pregnancy, weeks 13-27').and.to.contain('instead of Glute bridge');
    expect(textOf(notice)).to.contain('phone your maternity unit');
  });

  it('says nothing of a page that it has not looked at yet', async () => {
    const page = await fixture<HTMLElement>(html`<div><safety-notice mode="check"></safety-notice><stretch-card exercise="glute-bridge"></stretch-card></div>`);
    const notice = page.querySelector('safety-notice')!;
    await until(() => part(notice, 'title'));
    await answer(notice, ...pregnant.slice(0, -1));
    const said = new Set<string>();
    new MutationObserver(() => said.add(titleOf(notice))).observe(notice.shadowRoot!, {subtree: true, childList: true, characterData: true});
    await answer(notice, '');
    await until(() => titleOf(notice) === 'Made to suit you');
    expect([...said]).to.deep.equal(['Your result', 'Made to suit you']);
  });

  it('takes the week, and moves it on', async () => {
    const notice = await open();
    await answer(notice, '', '', '', 'I am pregnant');
    const field = notice.shadowRoot!.querySelector<HTMLInputElement>('[name=week]')!;
    field.value = '99';
    button(notice, 'Next').click();
    await notice.updateComplete;
    expect(textOf(notice)).to.contain('A week from 1 to 42');
    field.value = '20';
    await press(notice, 'Next');
    await answer(notice, '', '', '');
    expect(readerNow().pregnancyWeek).to.equal(20);
  });

  it('understands a week, a due date, or nothing', () => {
    expect(pregnancyFrom('20', '', '2026-03-01')).to.deep.equal({week: 20, on: '2026-03-01'});
    expect(pregnancyFrom('', '2026-08-01', '2026-03-01')).to.deep.equal({dueDate: '2026-08-01'});
    expect(pregnancyFrom('', '', '2026-03-01')).to.equal(undefined);
    for (const week of ['0', '43', '-1', '1.5', 'x']) expect(pregnancyFrom(week, '', '2026-03-01')).to.equal('check.week-wrong');
    for (const due of ['2027-03-01', '2026-02-01', 'soon']) expect(pregnancyFrom('', due, '2026-03-01')).to.equal('check.due-wrong');
  });

  it('says what skipping leaves open, and lets it be answered', async () => {
    const notice = await open();
    await press(notice, 'Skip');
    await answer(notice, '', '', '', '');
    await until(() => textOf(notice).includes('You skipped'));
    expect(answers.get().checkedOn).to.equal(undefined);
    await press(notice, 'Answer what I skipped');
    expect(titleOf(notice)).to.equal('New, or getting worse?');
  });

  it('keeps answers for the visit only where that is ticked', async () => {
    const notice = await open();
    await tick(notice, 'Keep only until');
    await answer(notice, '', '', '', '', 'Shoulder or wrist', 'Glaucoma');
    expect(localStorage.getItem(answersKey)).to.equal(null);
    expect(sessionStorage.getItem(answersKey)).to.contain('glaucoma');
  });

  it('forgets, and says so in no event', async () => {
    const notice = await open();
    await answer(notice, '', '', '', '', 'Shoulder or wrist', 'Glaucoma');
    await press(notice, 'Forget my answers');
    expect(titleOf(notice)).to.equal('Before you start');
    expect(localStorage.getItem(answersKey)).to.equal(null);
    expect(heard.events.map(({detail}) => detail)).to.deep.equal([{cleared: true}, {cleared: true}]);
  });

  it('mirrors in pages that run from right to left: boxes, words and arrows', async () => {
    const page = await fixture<HTMLElement>(html`<div dir="rtl" style="inline-size: 320px"><safety-notice mode="check"></safety-notice></div>`);
    const notice = page.querySelector('safety-notice')!;
    await until(() => part(notice, 'title'));
    /** Where the words themselves are, and where they may be. */
    const wordsIn = (element: Element): readonly [number, number] => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return [Math.max(...[...range.getClientRects()].map(({right}) => right)), element.getBoundingClientRect().right];
    };
    const label = notice.shadowRoot!.querySelector('.row')!;
    const [box, words] = [label.querySelector('input')!, label.querySelector('span')!];
    expect(box.getBoundingClientRect().left).to.be.above(words.getBoundingClientRect().right);
    for (const element of [words, notice.shadowRoot!.querySelector('.title')!]) {
      const [right, most] = wordsIn(element);
      expect(most - right, textOf(element)).to.be.below(1.5);
    }
    await answer(notice, '', '', '');
    const choice = notice.shadowRoot!.querySelector('button.row')!;
    const [right, most] = wordsIn(choice.querySelector('span')!);
    expect(most - right).to.be.below(1.5);
    const arrow = choice.querySelector('svg')!;
    expect(arrow.getBoundingClientRect().right).to.be.below(choice.querySelector('span')!.getBoundingClientRect().left);
    expect(getComputedStyle(arrow).transform).to.contain('matrix(-1');
  });

  it('shows answers from before without moving the page, and opens them', async () => {
    keepAnswers({reader: {flags: ['saddle']}, keep: 'days', isComplete: false});
    const notice = await show<SafetyNotice>(html`<safety-notice region="GB"></safety-notice>`);
    await until(() => buttons(notice).map(nameOf).includes('What to do now'));
    expect(titleOf(notice)).to.equal('Before you start');
    await press(notice, 'What to do now');
    expect(titleOf(notice)).to.equal('Get help now. Do not exercise.');
    const check = await show<SafetyNotice>(html`<safety-notice mode="check" region="GB"></safety-notice>`);
    expect(titleOf(check)).to.equal('Get help now. Do not exercise.');
    expect(buttons(check).map(nameOf)).to.include('What to do now').and.to.include('Change my answers');
  });

  it('lists questions to take along, and prints them alone', async () => {
    const notice = await open();
    await answer(notice, '', '', '', '', 'Told to');
    await press(notice, 'Questions to ask');
    expect(textOf(notice)).to.contain('Is what I was told about avoiding or supervising exercise still so?').and.to.contain('May I do these exercises now?');
    const frame = await frameWith(notice.shadowRoot!.querySelector('.sheet')!, {title: 'Questions', lang: 'en', styles: 'body { color: black }'});
    expect(frame.contentDocument!.body.textContent).to.contain('May I do these exercises now?');
    expect(frame.contentDocument!.title).to.equal('Questions');
    frame.remove();
  });

  it('cites its sources, gives the questions in full, and says that nobody has reviewed it', async () => {
    const notice = await open();
    button(notice, 'Sources and review').click();
    await until(() => textOf(notice).includes('Royal Free'));
    expect(textOf(notice)).to.contain('Have you noticed new numbness').and.to.contain('not medical advice').and.to.contain('not yet been reviewed');
  });

  describe('as a gate', () => {
    it('keeps Start off until the notice is read', async () => {
      const notice = await show<SafetyNotice>(html`<safety-notice mode="gate"></safety-notice>`);
      await until(() => standing.get().start === 'gated');
      expect(textOf(notice)).to.contain('once you have read this');
      button(notice, 'I have read this').click();
      await until(() => textOf(notice).includes('Read on'));
      expect(standing.get().start).to.equal('free');
      expect(heard.events.map(({type, detail}) => [type, detail])).to.deep.equal([['safety-acknowledge', null]]);
      expect(focused()).to.equal(notice.shadowRoot!.querySelector('.read'));
    });

    it('keeps Start off until the check is answered to its end', async () => {
      const notice = await open({mode: 'gate', require: 'check'});
      expect(standing.get().reasons).to.deep.equal(['check']);
      await press(notice, 'Skip');
      await answer(notice, '', '', '', '');
      expect(standing.get().start).to.equal('gated');
      await press(notice, 'Answer what I skipped');
      await answer(notice, ...healthy);
      expect(standing.get().start).to.equal('free');
    });

    it('stands no longer once it is gone, or no gate any more', async () => {
      const notice = await show<SafetyNotice>(html`<safety-notice mode="gate"></safety-notice>`);
      notice.mode = 'notice';
      await notice.updateComplete;
      expect(gates.get().size).to.equal(0);
      notice.mode = 'gate';
      await notice.updateComplete;
      expect(gates.get().get(notice)).to.equal('acknowledge');
      notice.remove();
      expect(gates.get().size).to.equal(0);
    });

    it('falls back for an unknown requirement, and says so once', async () => {
      await show<SafetyNotice>(html`<safety-notice mode="gate" require="blood"></safety-notice>`);
      expect(warnings.texts).to.have.length(1);
      expect(warnings.texts[0]).to.contain('require="blood"').and.to.contain('acknowledge, check');
    });
  });
});
