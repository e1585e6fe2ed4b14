/** Under which a session that runs is kept in the browser's storage; elements look for it before anything else of it is loaded. */
export const keptKey = 'stretch-elements:session';
