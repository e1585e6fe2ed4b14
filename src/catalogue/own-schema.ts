/** What a site owner's own exercise is: one of ours, but for its picture and for sources that only its author knows. */
import * as v from 'valibot';
import {figureSchema} from '../figure/schema.ts';
import {exerciseSchema, sourceUseSchema} from './schema.ts';
import {fields, listOf, oneOf, text} from './terms.ts';

/** Of the web, or relative to the page. */
const LINK = /^(https?:\/\/|(?![a-z][a-z0-9+.-]*:))\S+$/i;
/** What holds an image or a video itself, too. */
const MEDIA = /^(https?:\/\/|blob:|data:(image|video)\/|(?![a-z][a-z0-9+.-]*:))\S+$/i;

/** An address that a page may link to or show; none that runs a script. */
function address(pattern: RegExp, about: string) {
  return v.pipe(
    v.string((issue) => `must be an address, not ${issue.received}`),
    v.regex(pattern, (issue) => `${issue.received.slice(0, 80)} is no address; allowed: https://… or relative to the page`),
    v.description(about),
  );
}

const mediaSchema = v.pipe(
  fields({
    kind: oneOf(['image', 'video'], 'kind of media'),
    src: v.optional(address(MEDIA, 'Address of the image or video; without it the card shows what is in its media slot')),
    description: text('What is to be seen, for readers who can’t see it'),
  }),
  v.description('An image or video instead of the drawn figure'),
);

const ownSourceSchema = fields({
  ...sourceUseSchema.entries,
  title: v.optional(text('Title, of a source that is not in data/sources.json')),
  url: v.optional(address(LINK, 'Where it can be read')),
});

const {figure: _, ...entries} = exerciseSchema.entries;

/** One exercise of a site owner's catalogue, which is a list of them. */
export const ownExerciseSchema = v.pipe(
  fields({
    ...entries,
    sources: listOf(ownSourceSchema, 'What it rests on', 1),
    figure: v.optional(figureSchema),
    media: v.optional(mediaSchema),
  }),
  v.check(({figure, media}) => figure !== undefined || media !== undefined, 'has nothing to show; allowed: figure (keyframes), or media'),
);

export type Media = v.InferOutput<typeof mediaSchema>;
export type OwnSource = Pick<v.InferOutput<typeof ownSourceSchema>, 'title' | 'url'>;
