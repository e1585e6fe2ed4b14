// Where answers are kept: in this browser, or in memory; what is strange is not read; other tabs are followed.
import {expect} from '@open-wc/testing';
import * as store from '../../src/preferences/answers.ts';
import {answersKey, gates, safetyMatters} from '../../src/preferences/gate.ts';
import {written, type KeptAnswers} from '../../src/safety/kept-answers.ts';

type Store = typeof store;

/** The store as a page finds it that opens now. */
let pages = 0;
const openPage = (): Promise<Store> => import(`../../src/preferences/answers.ts?page=${++pages}`) as Promise<Store>;

const red: KeptAnswers = {reader: {flags: ['saddle']}, answeredOn: store.today(), keep: 'days'};
const tell = (text: string | null): void => {
  if (text === null) localStorage.removeItem(answersKey);
  else localStorage.setItem(answersKey, text);
  dispatchEvent(new StorageEvent('storage', {key: answersKey, newValue: text, storageArea: localStorage}));
};

/** Runs something while the browser refuses all storage, as with cookies blocked. */
async function withoutStorage(work: () => Promise<void>): Promise<void> {
  const names = ['localStorage', 'sessionStorage'] as const;
  const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(window, name)] as const);
  for (const name of names) {
    Object.defineProperty(window, name, {configurable: true, get: () => { throw new DOMException('The operation is insecure.', 'SecurityError'); }});
  }
  try {
    await work();
  } finally {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(window, name, descriptor);
      else delete (window as unknown as Record<string, unknown>)[name];
    }
  }
}

describe('a reader’s answers', () => {
  afterEach(() => {
    store.forgetAnswers();
    localStorage.clear();
    sessionStorage.clear();
  });

  it('are found by the next page', async () => {
    store.keepAnswers({reader: {conditions: ['glaucoma']}, keep: 'days', isComplete: true});
    const next = await openPage();
    expect(next.readerNow()).to.deep.equal({conditions: ['glaucoma']});
    expect(next.answers.get().checkedOn).to.equal(store.today());
  });

  it('are kept for the visit only where a reader wants it so', async () => {
    store.keepAnswers({reader: {conditions: ['glaucoma']}, keep: 'visit', isComplete: true});
    expect(localStorage.getItem(answersKey)).to.equal(null);
    expect(sessionStorage.getItem(answersKey)).to.contain('glaucoma');
    store.keepFor('days');
    expect(sessionStorage.getItem(answersKey)).to.equal(null);
    expect(localStorage.getItem(answersKey)).to.contain('glaucoma');
  });

  it('leave nothing behind once forgotten', () => {
    store.acknowledge();
    store.keepAnswers({reader: {flags: ['saddle']}, keep: 'days', isComplete: false});
    store.forgetAnswers();
    expect(localStorage.getItem(answersKey)).to.equal(null);
    expect(store.standing.get()).to.deep.equal({start: 'free', reasons: []});
  });

  it('hold a week of pregnancy that moves on', () => {
    store.keepAnswers({reader: {}, pregnancy: {week: 12, on: '2026-03-01'}, keep: 'days', isComplete: true}, '2026-03-01');
    expect(store.readerNow('2026-03-01').pregnancyWeek).to.equal(12);
    expect(store.readerNow('2026-03-10').pregnancyWeek).to.equal(14);
  });

  it('stay through the check when the notice was read', () => {
    store.acknowledge('2026-03-01');
    store.keepAnswers({reader: {}, keep: 'days', isComplete: true}, '2026-03-02');
    expect(store.answers.get()).to.include({acknowledgedOn: '2026-03-01', checkedOn: '2026-03-02'});
  });

  it('turn Start off at once, and on again once a clinician has agreed', () => {
    const starts: string[] = [];
    const forget = store.standing.listen(({start}) => { starts.push(start); });
    store.keepAnswers({reader: {flags: ['told']}, keep: 'days', isComplete: true});
    store.haveAsked();
    store.keepAnswers({reader: {flags: ['saddle']}, keep: 'days', isComplete: false});
    forget();
    expect(starts).to.deep.equal(['ask-first', 'free', 'never']);
    expect(safetyMatters.get()).to.equal(true);
  });

  it('follow what another tab says, and what it forgets', () => {
    tell(written(red));
    expect(store.standing.get().start).to.equal('never');
    tell(null);
    expect(store.standing.get().start).to.equal('free');
  });

  it('of this visit only are not forgotten by another tab', () => {
    store.keepAnswers({reader: {flags: ['saddle']}, keep: 'visit', isComplete: false});
    tell(null);
    expect(store.standing.get().start).to.equal('never');
  });

  for (const hostile of ['{', 'null', '{"version":1}', '{"version":1,"reader":{"flags":[{"toString":1}]},"keep":"days"}', '{"version":0,"reader":{"flags":["saddle"]},"keep":"days"}', '"'.repeat(99)]) {
    it(`are none where the browser holds ${hostile.slice(0, 60)}`, async () => {
      localStorage.setItem(answersKey, hostile);
      const next = await openPage();
      expect(next.answers.get()).to.deep.equal({reader: {}, keep: 'days'});
      tell(hostile);
      expect(store.answers.get()).to.deep.equal({reader: {}, keep: 'days'});
    });
  }

  it('that have run out are not read', async () => {
    localStorage.setItem(answersKey, written({...red, answeredOn: '2020-01-01'}));
    expect((await openPage()).standing.get().start).to.equal('free');
  });

  it('are kept in memory where storage is blocked', async () => {
    await withoutStorage(async () => {
      const next = await openPage();
      expect(next.canKeep()).to.equal(false);
      next.keepAnswers({reader: {flags: ['saddle']}, keep: 'days', isComplete: false});
      expect(next.standing.get().start).to.equal('never');
      next.forgetAnswers();
      expect(next.standing.get().start).to.equal('free');
    });
  });

  it('do not open a gate; reading or checking does', () => {
    const gate = document.createElement('div');
    document.body.append(gate);
    gates.set(new Map([[gate, 'check']]));
    expect(store.standing.get().start).to.equal('gated');
    store.acknowledge();
    expect(store.standing.get().start).to.equal('gated');
    store.keepAnswers({reader: {}, keep: 'days', isComplete: true});
    expect(store.standing.get().start).to.equal('free');
    gates.set(new Map());
    gate.remove();
  });
});
