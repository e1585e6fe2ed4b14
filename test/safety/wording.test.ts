// The short texts about warning signs ask for all that the screening's questions ask for: nothing of a sign is lost on the way to a reader.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {check} from '../../src/i18n/en/check.ts';
import {notice} from '../../src/i18n/en/notice.ts';
import {result} from '../../src/i18n/en/result.ts';
import {signs} from '../../src/i18n/en/signs.ts';
import {isRed, questions} from '../../src/safety/rules.ts';

/** What each red question asks about, in words that its full and its short form must both have. */
const named: Readonly<Record<string, readonly RegExp[]>> = {
  saddle: [/numbness/i, /tingling/i, /strange feeling/, /between (the|your) legs/, /bottom/, /genitals/, /when wiping/],
  bladder: [/start/, /stop/, /urine/, /leaking/, /full/],
  bowel: [/control/, /bowel/, /feeling .*need/],
  sexual: [/sudden/i, /feeling/, /function/, /erection/, /sex/],
  bilateral: [/pain/i, /numbness/, /weakness/, /both legs/],
  'leg-weak': [/leg weakness/, /severe/i, /worse/, /foot/, /drag/],
  cord: [/hands/, /clumsy/i, /legs/, /heavy/, /stiff/, /unsteady/],
  'neck-artery': [/sudden severe/i, /neck pain/, /headache/, /unlike any before/],
  'neck-signs': [/neck pain/i, /double vision/, /slurred speech/, /swallowing/, /numb face/, /fainting/, /collapse/],
  trauma: [/pain/i, /serious accident/, /fall/, /hard blow/],
  fragile: [/weak bones/i, /steroids/, /long.term/, /about 65/, /bump/, /fall/, /even .*small/],
  chest: [/chest pain/i, /struggling to breathe/],
  tearing: [/sudden tearing/i, /pain/, /back/, /belly/, /collapse/],
  infection: [/fever/i, /38 ?°?C/, /100\.4 ?°?F/, /or more/, /shivering/, /very unwell/],
  cancer: [/cancer/i, /ever/],
  'weight-loss': [/losing weight without trying/i],
  'night-pain': [/constant/i, /worse at night/, /position/],
  band: [/band-like pain/i, /trunk/, /new lump/, /changed/, /shape/],
  legnew: [/new numbness/i, /weakness/, /one leg or (one )?arm/],
  clot: [/one calf/i, /swollen/, /hot/, /painful/],
  'urine-kidney': [/side/i, /fever/, /shivering/, /pain/, /blood/, /urine/],
  bleed: [/bleeding from the vagina/],
  fluid: [/leaking or gushing/, /vagina/],
  contract: [/regular painful tightenings/i, /back pain/, /waves/, /before 37 weeks/, /not expecting labour/],
  abdo: [/strong or constant belly pain/i],
  breath: [/breathless before you start/i, /breathlessness/, /dizziness/, /faintness/, /chest pain/, /settle with rest/],
  headache: [/bad headache/, /changes in your sight/, /pain under the ribs/, /sudden swelling of the face or hands/],
  movements: [/baby/, /mov(es|ing) less than usual/],
  calf: [/one calf/i, /painful or swollen/, /weak legs/, /unsteady/],
};

test('every red question is named in its short form as in the full one', () => {
  const short: Readonly<Record<string, string>> = check;
  for (const {id, question} of questions.filter(isRed)) {
    const words = named[id];
    assert.ok(words, `nothing says what “${id}” must name`);
    for (const word of words) {
      assert.match(question, word, `the question ${id}`);
      assert.match(short[`check.${id}`] ?? '', word, id);
    }
  }
});

test('numbness is asked for in the whole area, wherever there is room for one sentence only', () => {
  const demo = readFileSync(new URL('../../demo/index.html', import.meta.url), 'utf8');
  for (const text of [notice['notice.emergency-saddle'], signs['signs.numb'], signs['signs.emergency'], demo]) {
    for (const area of [/between the legs/, /bottom/, /genitals/]) assert.match(text, area);
  }
});

test('a pregnant reader is told of the main signs in the notice and in the result', () => {
  for (const text of [notice['notice.pregnancy-stop'], result['result.stop-pregnant']]) {
    for (const sign of [/bleeding/, /leaking fluid/, /painful tightenings/, /belly pain/, /headache/, /your sight/, /calf/, /breathlessness/, /dizziness/, /moves less/]) {
      assert.match(text, sign);
    }
  }
});
