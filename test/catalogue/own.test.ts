import assert from 'node:assert/strict';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, afterEach, before, beforeEach, describe, it, mock} from 'node:test';
import {exerciseEntry, listExercises} from '../../src/catalogue/entries.ts';
import {loadExercise, UnknownIdError} from '../../src/catalogue/load.ts';
import {configure} from '../../src/preferences/page-settings.ts';
import {ownCatalogue} from '../../src/safety/catalogue.ts';
import {suitability} from '../../src/safety/suitability.ts';
import {exercises} from './data.ts';

type Loose = Record<string, unknown>;

/** An exercise as a site owner may write it: one of ours under another name. */
const own = (changes: Loose = {}): Loose => {
  const {$schema: _, ...record} = structuredClone(exercises.get('bird-dog')) as unknown as Loose;
  return {...record, id: 'my-reach', name: 'My reach', ...changes};
};
const media = {kind: 'video', src: '/reach.mp4', description: 'A woman reaches out on hands and knees.'};
const withMedia = (changes: Loose = {}): Loose => {
  const {figure: _, ...record} = own();
  return {...record, media: {...media, ...changes}};
};

// Figures are drawn to see whether they can be where there is a page.
Object.assign(globalThis, {HTMLElement: class {}});

describe('a site owner’s own exercises', () => {
  let warnings: string[];
  beforeEach(() => {
    warnings = [];
    mock.method(console, 'warn', (...given: unknown[]) => warnings.push(given.map(String).join(' ')));
  });
  afterEach(async () => {
    mock.restoreAll();
    await configure({catalogue: undefined});
  });

  it('are loaded and listed beside ours', async () => {
    await configure({catalogue: [own()]});
    assert.equal((await loadExercise('my-reach')).name, 'My reach');
    assert.equal((await loadExercise('bird-dog')).name, 'Bird dog');
    assert.deepEqual(exerciseEntry('my-reach'), {id: 'my-reach', name: 'My reach', area: 'core', kind: 'strength'});
    assert.equal(listExercises().length, exercises.size + 1);
    assert.deepEqual(warnings, []);
  });

  it('are gone with their catalogue', async () => {
    await configure({catalogue: [own()]});
    await configure({catalogue: undefined});
    await assert.rejects(loadExercise('my-reach'), UnknownIdError);
    assert.equal(exerciseEntry('my-reach'), undefined);
  });

  it('stay when other settings change', async () => {
    await configure({catalogue: [own()]});
    await configure({theme: 'dark'});
    assert.ok(await loadExercise('my-reach'));
    await configure({theme: undefined});
  });

  it('take the place of ours under the same id, with one warning, for the safety rules too', async () => {
    const lying = own({id: 'glute-bridge', name: 'Our clinic’s bridge', properties: ['prone']});
    await configure({catalogue: [lying]});
    const found = await loadExercise('glute-bridge');
    assert.equal(found.name, 'Our clinic’s bridge');
    assert.equal(listExercises().filter(({id}) => id === 'glute-bridge').length, 1);
    assert.deepEqual(ownCatalogue.exercises['glute-bridge']?.properties, ['prone']);
    assert.equal(suitability(found, {conditions: ['pregnancy-t2']}).verdict, 'avoid');
    assert.equal(warnings.length, 1);
    assert.match(warnings[0] ?? '', /“glute-bridge” .* takes the place/);
  });

  it('are among the ids that a mistyped one may have meant', async () => {
    await configure({catalogue: [own()]});
    await assert.rejects(loadExercise('my-reahc'), /Did you mean my-reach/);
  });

  it('may have an image or a video instead of a figure, but not nothing', async () => {
    await configure({catalogue: [withMedia(), withMedia({kind: 'image', src: undefined})]});
    assert.deepEqual((await loadExercise('my-reach')).media, media);
    const {figure: _, ...nothing} = own();
    await configure({catalogue: [nothing]});
    assert.match(warnings.at(-1) ?? '', /left out: the whole record: has nothing to show; allowed: figure/);
  });

  it('may rest on sources of their own', async () => {
    const sources = [{id: 'our-leaflet', title: 'Our leaflet', url: '/leaflet.pdf', supports: 'technique', status: 'seen'}];
    await configure({catalogue: [own({sources})]});
    assert.equal((await loadExercise('my-reach')).sources[0]?.title, 'Our leaflet');
  });

  it('that are wrong are left out, each with its first fault; the good ones are kept', async () => {
    await configure({catalogue: [own({kind: 'magic', cue: 5}), own({id: 'good'}), 7, null, own({steps: ['One.']})]});
    assert.equal(warnings.length, 4);
    assert.match(warnings[0] ?? '', /exercise 1 “my-reach” of the catalogue given to configure\(\) is left out: kind: "magic" is no kind; allowed: stretch/);
    assert.match(warnings[1] ?? '', /exercise 3 of .* left out: the whole record: must be an object, not 7/);
    assert.match(warnings[3] ?? '', /steps: must be a list of 3 to 6/);
    assert.ok(await loadExercise('good'));
  });

  it('that have an id twice are kept once', async () => {
    await configure({catalogue: [own(), own({name: 'Second'})]});
    assert.equal((await loadExercise('my-reach')).name, 'My reach');
    assert.match(warnings[0] ?? '', /exercise 2 .* id: an exercise before it has the same/);
  });

  const [first, second] = (own().figure as {keyframes: Loose[]}).keyframes;
  const drawn = (changes: Loose): Loose => own({figure: {...(own().figure as Loose), ...changes}});
  for (const [what, record, why] of [
    ['a joint that there is not', drawn({keyframes: [{...first, pose: 'q80'}, second]}), /figure: .*"q80"/],
    ['numbers beyond all bounds', drawn({keyframes: [{...first, shift: [1e308, 1e308, 1e308]}, {...second, shift: [-1e308, 0, 0]}]}), /figure: /],
    ['a thousand keyframes', drawn({keyframes: Array(1000).fill(first)}), /1000 keyframes or props; allowed: 24/],
    ['a script as address', withMedia({src: 'javascript:alert(1)'}), /media\.src: .* is no address/],
    ['fields that only our prototype has', JSON.parse('{"__proto__": {"figure": {}}, "constructor": 1, "id": "toString"}'), /left out: /],
  ] as const) {
    it(`with ${what} are left out`, async () => {
      await configure({catalogue: [record, own({id: 'good'})]});
      assert.equal(warnings.length, 1, warnings.join('\n'));
      assert.match(warnings[0] ?? '', why);
      assert.ok(await loadExercise('good'));
    });
  }

  it('with an id that every object has are found only where they are', async () => {
    await assert.rejects(loadExercise('constructor'), UnknownIdError);
    await configure({catalogue: [own({id: 'constructor'})]});
    assert.equal((await loadExercise('constructor')).name, 'My reach');
    assert.equal(({} as Loose)['figure'], undefined);
  });

  it('whose record throws when it is read are left out', async () => {
    const trap = new Proxy({}, {get() { throw new Error('trap'); }, ownKeys() { throw new Error('trap'); }});
    await configure({catalogue: [trap, own()]});
    assert.ok(await loadExercise('my-reach'));
    assert.equal(warnings.length, 1);
  });

  describe('from an address', () => {
    const answers: Record<string, () => {status?: number; body: string}> = {
      '/good.json': () => ({body: JSON.stringify([own()])}),
      '/object.json': () => ({body: JSON.stringify({exercises: [own()]})}),
      '/text.json': () => ({body: '<!doctype html><title>Not found</title>'}),
      '/missing.json': () => ({status: 404, body: ''}),
      '/huge.json': () => ({body: `["${'x'.repeat(10_000_000)}"]`}),
      '/many.json': () => ({body: JSON.stringify(Array(501).fill(0))}),
      '/deep.json': () => ({body: '['.repeat(200_000)}),
    };
    let server: Server;
    let site = '';
    before(async () => {
      server = createServer((request, response) => {
        const {status = 200, body} = answers[request.url ?? '']?.() ?? {status: 404, body: ''};
        response.writeHead(status).end(body);
      }).listen(0, '127.0.0.1');
      await new Promise((resolve) => { server.once('listening', resolve); });
      site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    });
    after(() => { server.closeAllConnections(); server.close(); });

    it('are fetched once', async () => {
      await configure({catalogue: `${site}/good.json`});
      assert.ok(await loadExercise('my-reach'));
      assert.deepEqual(warnings, []);
    });

    for (const [file, why] of [
      ['object', /must be a list of exercises, .* but is of type object/],
      ['text', /can't be used: .*JSON/],
      ['missing', /the server answered 404/],
      ['huge', /larger than 2 MB/],
      ['many', /501 exercises; allowed: 500/],
      ['deep', /can't be used/],
    ] as const) {
      it(`${file}.json is refused in one warning, and ours are there`, async () => {
        await configure({catalogue: `${site}/${file}.json`});
        assert.equal(warnings.length, 1);
        assert.match(warnings[0] ?? '', why);
        assert.equal((await loadExercise('bird-dog')).name, 'Bird dog');
      });
    }

    it('that nobody answers are refused in one warning', async () => {
      await configure({catalogue: 'http://127.0.0.1:1/none.json'});
      assert.equal(warnings.length, 1);
    });
  });
});
