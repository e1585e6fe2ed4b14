/** Ids of all 67 exercises of the catalogue: until each has its file, the others may name it. To be deleted then. */
export const COMING: readonly string[] = [
  'pelvic-tilt-supine', 'pelvic-tilt-standing-wall', 'knee-to-chest-single', 'knee-to-chest-double', 'knee-rolls',
  'cat-cow', 'rock-back', 'childs-pose', 'prone-on-elbows', 'prone-press-up', 'standing-back-bend',
  'standing-toe-touch', 'seated-toe-reach', 'seated-thoracic-extension', 'seated-upper-body-twist',
  'upper-back-reach', 'scapular-squeeze', 'wall-angel', 'open-book', 'doorway-chest-stretch', 'band-row',
  'wall-push-up', 'shoulder-rolls', 'standing-cat', 'chin-tuck', 'neck-side-stretch', 'neck-rotation',
  'neck-isometrics', 'piriformis-stretch-supine', 'figure-four-supine', 'figure-four-seated', 'glute-squeeze-seated',
  'glute-bridge', 'clamshell', 'hamstring-foot-on-chair', 'hamstring-seated', 'hamstring-supine-strap',
  'hip-flexor-half-kneeling', 'hip-flexor-standing', 'abdominal-bracing', 'deep-abdominal-seated', 'heel-slide',
  'dead-bug', 'bird-dog', 'bird-dog-single-limb', 'curl-up', 'plank-incline', 'plank-forearm-knees',
  'side-plank-knees', 'sit-to-stand', 'air-squat', 'hip-hinge', 'squat-lift', 'log-roll', 'rest-90-90',
  'rest-hook-lying', 'rest-side-lying', 'forward-lean-rest', 'belly-breathing', 'pelvic-rock-all-fours',
  'wide-knee-rock-back', 'pelvic-floor-squeeze', 'walking', 'march-on-spot', 'seated-march', 'seated-cat-cow',
  'seated-side-bend',
];
