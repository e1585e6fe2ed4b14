/** The functions of Math by their own names: minified, each is then one letter in all modules. */
export const {sin, cos, tan, acos, atan2, sqrt, hypot, abs, min, max, floor, ceil, round, PI} = Math;
