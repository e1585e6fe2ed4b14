/** Each rule about words, links, doses and safety, with a record that breaks it. Those about drawings are in drawing.test.ts. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Exercise} from '../../src/catalogue/schema.ts';
import sourcesFile from '../../data/sources.json' with {type: 'json'};
import {mirroredText} from './mirrored-text.ts';
import {advice, exercise, figure, question, said, TODAY, type Loose} from './records.ts';

const suits = {suit: 'yes', note: ''};
const no = {suit: 'no', note: 'Not now'};
const pregnancy = (changes: Loose): Loose => ({pregnancy: {t1: suits, t2: suits, t3: suits, substitute: null, why: 'Why', ...changes}});
const dose = (changes: Loose): Loose => ({dose: {...exercise('any').dose, ...changes}});
/** A warm-up of one step; these conditions allow next to nothing. */
const strict = ['pregnancy-high-risk', 'postpartum-0-6w', 'recent-spinal-surgery', 'neck-cord-signs', 'neck-artery-signs'];
const routine = (step: Loose, changes: Loose = {}): Loose => ({
  id: 'short', name: 'Short', aim: 'Moving', audience: 'Anyone', appliesTo: [], excludeConditions: strict, equipment: [], notes: 'None', estimatedMinutes: 0.6,
  steps: [{phase: 'warm-up', exercise: 'first', dose: {text: '5 times', reps: 5}, seconds: 30, note: '', ...step}],
  conflicts: {}, evidence: 'technique-seen', origin: 'Test', reviewed: TODAY, ...changes,
});
const routines = (record: Loose) => ({routines: [{file: 'data/routines/short.json', record}]});
const condition = (changes: Loose): Loose => ({
  label: 'A condition', group: 'condition', gate: 'none', avoid: [], modify: [], prefer: [], allowOnly: null, guidance: 'Mind it.',
  sources: [{id: 'gk', supports: 'rule', status: 'gk'}], ...changes,
});
const conditions = (changes: Loose) => ({conditions: {file: 'data/conditions.json', record: {reviewed: TODAY, conditions: {sore: condition(changes)}}}});

/** One finding, of this file and with these words. */
function says(lines: readonly string[], ...expected: readonly RegExp[]): void {
  assert.equal(lines.length, expected.length, lines.join('\n'));
  expected.forEach((pattern, index) => assert.match(lines[index] ?? '', pattern));
}
const changed = (changes: Loose, others: readonly Exercise[] = []): readonly string[] => said([exercise('first', changes), ...others]);

describe('the rules of the data', () => {
  it('find nothing wrong with what keeps them', () => {
    says(said());
    says(said(undefined, routines(routine({}))));
  });

  it('schema: names file, path, what is wrong and what is allowed', () => {
    says(changed({kind: 'magic'}), /^data\/exercises\/first\.json: kind: "magic" is no kind; allowed: stretch, /);
    says(said(undefined, routines(routine({phase: 'middle'}))), /^data\/routines\/short\.json: steps\.0\.phase: /);
    says(said(undefined, {exercises: [{file: 'data/exercises/broken.json', record: 'Unexpected token'}]}), /broken\.json: the whole record: must be an object/);
  });

  it('ids: each is its record’s own', () => {
    says(said([exercise('first'), exercise('first')]), /first\.json: id: "first" is the id of .* too; allowed: an id of its own/);
  });

  it('ids: every one resolves', () => {
    says(changed({easier: ['secnd']}, [exercise('second')]), /easier\.0: there is no exercise "secnd"; allowed: second/);
    says(changed({harder: ['constructor']}), /harder\.0: there is no exercise "constructor"/);
    says(changed(pregnancy({substitute: 'gone'})), /pregnancy\.substitute: there is no exercise "gone"/);
    says(said(undefined, routines(routine({exercise: 'gone'}))), /steps\.0\.exercise: there is no exercise "gone"/);
    says(said(undefined, routines(routine({}, {excludeConditions: [...strict, 'flu']}))), /excludeConditions\.5: there is no condition "flu"; allowed: pregnancy-t1, /);
    says(said(undefined, conditions({prefer: ['gone']})), /data\/conditions\.json: conditions\.sore\.prefer\.0: there is no exercise "gone"/);
    says(said(undefined, conditions({allowOnly: ['first', 'gone']})), /conditions\.sore\.allowOnly\.1: there is no exercise/);
    says(said(undefined, conditions({sources: [{id: 'rumour', supports: 'rule', status: 'gk'}]})), /sources\.0: there is no source "rumour"/);
    const screening = {file: 'data/screening.json', record: {reviewed: TODAY, questions: [{...question, sources: ['rumour']}]}};
    says(said(undefined, {screening}), /data\/screening\.json: questions\.0\.sources\.0: there is no source "rumour"/);
  });

  it('ids: a record that breaks the schema may be named, and is complained of once', () => {
    says(said([exercise('first', {...pregnancy({t2: no, substitute: 'second'}), easier: ['second']}), exercise('second', {steps: []})]), /second\.json: steps/);
  });

  it('easier and harder: each names the other, none itself', () => {
    says(changed({easier: ['second']}, [exercise('second')]), /easier\.0: "second" doesn't name "first" back; allowed: exercises that list "first" under harder/);
    says(changed({easier: ['second']}, [exercise('second', {harder: ['first']})]));
    says(changed(pregnancy({substitute: 'first'})), /pregnancy\.substitute: "first" names itself/);
  });

  it('easier and harder: no way leads back', () => {
    const lines = said([
      exercise('first', {harder: ['second'], easier: ['third']}),
      exercise('second', {harder: ['third'], easier: ['first']}),
      exercise('third', {harder: ['first'], easier: ['second']}),
    ]);
    says(lines, /first\.json: harder: leads back to itself: first → second → third → first; allowed/, /second\.json: harder/, /third\.json: harder/);
  });

  it('substitutes: one suits the trimester for which it is offered', () => {
    const lines = changed(pregnancy({t2: no, substitute: 'second'}), [
      exercise('second', pregnancy({t2: no, substitute: 'third'})), exercise('third'),
    ]);
    says(lines, /first\.json: pregnancy\.substitute: "second" doesn't suit t2 either, for which it is offered; allowed: .*pregnancy\.t2\.suit yes or modify/);
  });

  it('substitutes: whoever should avoid an exercise is offered another, or told why not', () => {
    const lying = {properties: ['supine']};
    says(changed(lying), /pregnancy\.substitute: nothing suits pregnancy-t2, pregnancy-t3.* \(first\); allowed: a substitute that suits, or pregnancy\.noSubstitute/);
    says(changed({...lying, ...pregnancy({noSubstitute: 'Nothing else does this.'})}));
    const only = {properties: ['supine'], ...pregnancy({substitute: 'second'})};
    says(changed(only, [exercise('second', lying)]), /first → second/, /second\.json: pregnancy\.substitute/);
  });

  it('doses: none is more than the sources call safe', () => {
    says(changed(dose({holdSeconds: [5, 45]})), /dose\.holdSeconds\.1: 45 seconds of hold are too many for kind mobility; allowed: up to 30 \(nhsinform\)/);
    says(changed(dose({reps: [5, 40]})), /dose\.reps\.1: 40 repetitions/);
    says(changed(dose({sets: [1, 5]})), /dose\.sets\.1: 5 sets/);
    says(changed({kind: 'stretch', ...dose({holdSeconds: [30, 30], reps: [5, 5]})}), /dose: a side is stretched for 150 s; allowed: up to 120/);
    says(changed({kind: 'strength', ...dose({holdSeconds: [0, 30]})}), /allowed: up to 10/);
  });

  it('doses: no step of a routine goes beyond its exercise', () => {
    says(said(undefined, routines(routine({dose: {text: '12 times', reps: 12}}))), /steps\.0\.dose\.reps: 12 is more than "first" allows; allowed: up to 10/);
  });

  it('routines: warm-up, main part and cool-down, in this order, or a warm-up alone', () => {
    const step = (phase: string): Loose => ({phase, exercise: 'first', dose: {text: '5 times', reps: 5}, seconds: 30, note: ''});
    const inPhases = (...phases: string[]): Loose => routine({}, {steps: phases.map(step), estimatedMinutes: (phases.length * 35) / 60});
    says(said(undefined, routines(inPhases('warm-up', 'main', 'cool-down'))));
    says(said(undefined, routines(inPhases('warm-up', 'cool-down', 'main'))), /short\.json: steps\.2\.phase: main comes after cool-down; allowed: warm-up, main, cool-down, in this order/);
    says(said(undefined, routines(inPhases('main', 'cool-down'))), /steps: no step is a warm-up; allowed: all of/);
  });

  it('routines: minutes, sides, equipment and conflicts are what the steps give', () => {
    says(said(undefined, routines(routine({}, {estimatedMinutes: 3}))), /estimatedMinutes: 3 is not what the steps add up to; allowed: 0\.6/);
    says(said(undefined, routines(routine({dose: {text: '5 each side', reps: 5, perSide: true}}))), /steps\.0\.dose\.perSide: must be as in "first".* all together; allowed: false/);
    says(said([exercise('first', {equipment: [{id: 'mat'}]})], routines(routine({}))), /equipment: "first" needs mat; allowed: a list with it/);
    says(said(undefined, routines(routine({}, {conflicts: {dizziness: ['first']}}))), /conflicts\.dizziness: is not what the rules of the condition forbid; allowed: nothing/);
    says(said([exercise('first', {properties: ['half-kneeling'], ...pregnancy({noSubstitute: 'Nothing else does this.'})})], routines(routine({}))), /conflicts\.hip-replacement: .* allowed: first/);
  });

  it('routines: one is for the whole body', () => {
    says(said([exercise('first'), exercise('second', {bodyAreas: ['cervical']})], routines(routine({}))), /^data\/routines: steps: no routine is for the whole body: the nearest, "short", leaves out cervical; allowed/);
  });

  it('conditions: prefer nothing that they avoid', () => {
    says(said(undefined, conditions({avoid: ['seated'], prefer: ['first']})), /conditions\.sore\.prefer\.0: "first" is preferred, and avoided as seated; allowed: an exercise without/);
  });

  it('sources: each is listed, and was read as the list says', () => {
    const use = {id: 'nhsinform', supports: 'technique', status: 'seen'};
    says(changed({sources: [{...use, id: 'nhs-infrom'}]}), /sources\.0: there is no source "nhs-infrom"; allowed: .*nhsinform/);
    says(changed({sources: [{...use, status: 'copy'}]}), /sources\.0: "nhsinform" was not read as copy; allowed: seen/);
    says(changed(dose({source: 'rumour'})), /dose\.source: there is no source "rumour"/);
  });

  it('sources: there is one, or it is marked general knowledge', () => {
    says(changed({sources: []}), /sources: must be a list of 1 to 99/);
    const gk = {sources: [{id: 'gk', supports: 'all', status: 'gk'}], ...dose({source: 'gk', sourceStatus: 'gk'})};
    says(changed(gk), /evidence: technique-seen, but every source is general knowledge; allowed: general-knowledge/);
    says(changed({...gk, evidence: 'general-knowledge'}));
  });

  it('advice: has an id of its own, and sources as they were read', () => {
    const file = (...all: Loose[]) => ({advice: {file: 'data/advice.json', record: {reviewed: TODAY, advice: all}}});
    says(said(undefined, file(advice, advice)), /data\/advice\.json: advice\.1\.id: "clothes" is another one’s id too; allowed: an id of its own/);
    says(said(undefined, file({...advice, sources: [{id: 'rumour', supports: 'all', status: 'gk'}]})), /advice\.0\.sources\.0: there is no source "rumour"/);
    says(said(undefined, file({...advice, sources: [{id: 'nhsinform', supports: 'all', status: 'gk'}]})), /advice\.0\.sources\.0: "nhsinform" was not read as gk; allowed: seen/);
    says(said(undefined, file({...advice, topic: 'weather'})), /advice\.0\.topic: "weather" is no topic; allowed: prepare, /);
  });

  it('review: one that is older than a year warns, and fails nothing', () => {
    says(changed({reviewed: '2025-11-20'}));
    says(changed({reviewed: '2025-11-19'}), /^warning: .*first\.json: reviewed: 2025-11-19 is 366 days ago; allowed: 365/);
    says(changed({reviewed: '2027-01-01'}), /^warning: .* is to come/);
    says(said(undefined, routines(routine({}, {reviewed: '2020-01-01'}))), /^warning: .*short\.json: reviewed/);
    says(said(undefined, {conditions: {file: 'data/conditions.json', record: {reviewed: '2020-01-01', conditions: {}}}}), /^warning: .*conditions\.json: reviewed/);
    says(said(undefined, {screening: {file: 'data/screening.json', record: {reviewed: '2020-01-01', questions: [question]}}}), /^warning: .*screening\.json: reviewed/);
    says(said(undefined, {sources: {file: 'data/sources.json', record: {...sourcesFile, reviewed: '2020-01-01'}}}), /^warning: .*sources\.json: reviewed/);
  });

  it('drawings: no exercise is another one’s mirror image', () => {
    const bent = {...figure, keyframes: [figure.keyframes[0], {pose: 'hR40 kR45 sL30,20'}]};
    const other = {...bent, keyframes: bent.keyframes.map((keyframe) => ({...keyframe, pose: mirroredText(keyframe?.pose ?? '')}))};
    const free = {anchor: undefined, pin: undefined};
    const lines = said([
      exercise('first', {figure: {...bent, ...free}, end: {...exercise('any').end, contact: 'Left foot'}}),
      exercise('second', {figure: {...other, ...free}, end: {...exercise('any').end, contact: 'Right foot'}}),
    ]);
    says(lines, /second\.json: figure\.keyframes: is the mirror image of "first"; allowed: one exercise of the right side/);
  });

  it('say nothing that a terminal could take for a command', () => {
    const [line = ''] = changed({name: `\u001b[2J${'x'.repeat(5000)}`, kind: '\u001b[2J'});
    assert.ok(!line.includes('\u001b'));
    assert.ok(line.length < 700);
  });
});
