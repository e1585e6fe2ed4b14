/** What a notice at rest has to know of answers from before. Loaded where there are any, or with the first tap. */
export {acknowledge, answers, standing, today} from '../../preferences/answers.ts';
export {dayInWords} from './review.ts';
export {toneNow, toneStyles} from './tone.ts';
