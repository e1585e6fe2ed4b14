/** Words of the safety notice. Ids are stable; the words are British English. */
import type {MessageTable} from '../words.ts';

export const notice = {
  'notice.title': 'Before you start',
  'notice.stop': 'Stop',
  'notice.stop-for': 'for chest pain, faintness, severe breathlessness, new numbness or weakness, or pain that travels further down a leg.',
  'notice.neck': 'With neck exercises, stop for dizziness, a change in your sight or tingling in an arm.',
  'notice.pain': 'A mild stretch is fine. Sharp, spreading or new pain is not.',
  'notice.pregnancy':
    'Pregnant? Nothing flat on your back from week 13: these exercises have a substitute. Ask your midwife or doctor before you take any medicine, and first of all if yours is a high-risk pregnancy.',
  'notice.pregnancy-stop':
    'Stop, and call your maternity unit, for bleeding, leaking fluid, regular painful tightenings, strong belly pain, a bad headache or a change in your sight, pain or swelling of one calf, breathlessness or dizziness that rest does not settle, or a baby that moves less.',
  'notice.emergency-title': 'Call {number} now',
  'notice.emergency-for': 'for any of these:',
  'notice.emergency-saddle': 'new numbness between the legs, or around the bottom or genitals',
  'notice.emergency-bladder': 'new trouble passing urine or holding your bowels',
  'notice.emergency-legs': 'pain, numbness or weakness in both legs',
  'notice.emergency-chest': 'chest pain, or struggling to breathe',
  'notice.emergency-fall': 'pain after a serious fall or accident',
  'notice.emergency-local': '112 or your local emergency number',
  'notice.not-advice': 'General information, not medical advice: it does not replace someone who has examined you.',
  'notice.not-medical': 'General information, not medical advice.',
  'notice.not-reviewed': 'It has not yet been reviewed by a clinician.',
  'notice.reviewed': 'Reviewed by {reviewer}, {role}, on {day}.',
  'notice.check': 'Check what suits me',
  'notice.read': 'I have read this',
  'notice.read-on': 'Read on {day}.',
  'notice.result': 'Show my result',
  'notice.help': 'What to do now',
  'notice.change': 'Change my answers',
  'notice.gate-acknowledge': 'The exercises on this page can be started once you have read this.',
  'notice.gate-check': 'The exercises on this page can be started after this check.',
  'notice.gate-open': 'The exercises on this page can be started.',
  'notice.more': 'Sources and review',
} as const satisfies MessageTable;
