// Fills gallery.html: one card for each exercise of the catalogue, by area, and buttons that show one area alone.
import {listExercises} from '/dist/index.js';

const areaNames = {
  'low-back': 'Low back',
  'mid-upper-back': 'Mid and upper back',
  neck: 'Neck',
  'hips-glutes': 'Hips and buttocks',
  hamstrings: 'Hamstrings',
  'hip-flexors': 'Front of the hip',
  core: 'Core',
  pregnancy: 'Pregnancy',
  'desk-seated': 'At a desk',
  relief: 'Relief',
  'lifting-technique': 'Lifting',
  'warmup-aerobic': 'Warm-up',
};

/** An element with its properties and children, so that no HTML is ever parsed from a string. */
function make(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

function makeCard({id, name}) {
  const card = make('stretch-card', {id}, make('p', {}, name));
  card.setAttribute('exercise', id);
  card.setAttribute('layout', 'row');
  return card;
}

function makeSection([area, exercises]) {
  const title = make('h2', {id: `area-${area}`}, areaNames[area] ?? area);
  const section = make('section', {}, title, make('div', {className: 'grid'}, ...exercises.map(makeCard)));
  section.setAttribute('aria-labelledby', title.id);
  section.dataset.area = area;
  return section;
}

function makeButton(area, label) {
  const button = make('button', {type: 'button', onclick: () => show(area)}, label);
  button.dataset.area = area;
  return button;
}

function show(area) {
  for (const section of list.children) section.hidden = area !== '' && section.dataset.area !== area;
  for (const button of areas.children) button.setAttribute('aria-pressed', String(button.dataset.area === area));

  const shown = list.querySelectorAll('section:not([hidden]) stretch-card').length;
  count.textContent = shown === 1 ? '1 exercise' : `${shown} exercises`;
}

const areas = document.querySelector('#areas');
const count = document.querySelector('#count');
const list = document.querySelector('#list');
const exercises = await listExercises();
const known = Object.keys(areaNames);
const byArea = Object.entries(Object.groupBy(exercises, ({area}) => area)).sort(
  ([one], [other]) => known.indexOf(one) - known.indexOf(other),
);

areas.append(makeButton('', 'All'), ...byArea.map(([area]) => makeButton(area, areaNames[area] ?? area)));
list.append(...byArea.map(makeSection));
show('');
