import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readEntries, type JournalEntry} from '../../src/journal/entry.ts';
import {createJournal, journalKey, type JournalStorage} from '../../src/journal/journal.ts';

const entry = (changes: Partial<JournalEntry> = {}): JournalEntry => ({
  endedAt: '2026-11-20T18:30:00.000Z', routine: 'desk-break-5', exercises: ['shoulder-rolls', 'chin-tuck'], seconds: 310, steps: 9, skipped: 1,
  easier: 0, ...changes,
});

const inMemory = (texts = new Map<string, string>()): JournalStorage & {texts: Map<string, string>} => ({
  texts,
  getItem: (key) => texts.get(key) ?? null,
  setItem: (key, value) => void texts.set(key, value),
});

test('what is kept is there after a reload, in its order', () => {
  const storage = inMemory();
  const journal = createJournal(() => storage);
  assert.equal(journal.keep(entry()), true);
  assert.equal(journal.keep(entry({painNow: 3})), true);
  assert.deepEqual(createJournal(() => storage).entries.get(), [entry(), entry({painNow: 3})]);
});

test('two tabs do not overwrite each other', () => {
  const storage = inMemory();
  const [first, second] = [createJournal(() => storage), createJournal(() => storage)];
  first.keep(entry({seconds: 1}));
  second.keep(entry({seconds: 2}));
  first.refresh();
  assert.deepEqual(first.entries.get().map(({seconds}) => seconds), [1, 2]);
});

test('where storage is missing, blocked or full, the page remembers', () => {
  const refusing: JournalStorage = {getItem: () => null, setItem: () => { throw new Error('full'); }};
  const blocked = (): JournalStorage => { throw new Error('blocked'); };
  for (const storage of [() => undefined, () => refusing, blocked]) {
    const journal = createJournal(storage);
    assert.equal(journal.keep(entry({seconds: 1})), false);
    assert.equal(journal.keep(entry({seconds: 2})), false);
    journal.refresh();
    assert.deepEqual(journal.entries.get().map(({seconds}) => seconds), [1, 2]);
  }
});

test('what can be written again later is written with what could not', () => {
  const storage = inMemory();
  let full = true;
  const journal = createJournal(() => ({
    getItem: storage.getItem,
    setItem: (key, value) => {
      if (full) throw new Error('full');
      storage.setItem(key, value);
    },
  }));
  journal.keep(entry({seconds: 1}));
  full = false;
  journal.keep(entry({seconds: 2}));
  assert.deepEqual(readEntries(storage.texts.get(journalKey)!).map(({seconds}) => seconds), [1, 2]);
});

test('it is bounded: the oldest give way', () => {
  const storage = inMemory();
  const journal = createJournal(() => storage);
  storage.setItem(journalKey, JSON.stringify(Array.from({length: 1000}, (_, index) => entry({seconds: index}))));
  journal.keep(entry({seconds: 5000}));
  const all = journal.entries.get();
  assert.deepEqual([all.length, all[0]?.seconds, all.at(-1)?.seconds], [1000, 1, 5000]);
});

test('what is no entry is left out, whatever stands there', () => {
  assert.deepEqual(readEntries(null), []);
  for (const text of ['', 'no JSON', '{}', '3', 'null', '[null, 1, "a", {}]']) assert.deepEqual(readEntries(text), []);
  const wrong = [{painNow: 11}, {seconds: -1}, {endedAt: 'yesterday'}, {exercises: ['']}, {steps: 1.5}] as Partial<JournalEntry>[];
  assert.deepEqual(readEntries(JSON.stringify([...wrong.map((changes) => entry(changes)), entry()])), [entry()]);
  assert.deepEqual(readEntries(JSON.stringify([{...entry(), evil: '<script>'}])), [entry()], 'strange fields are dropped');
});
