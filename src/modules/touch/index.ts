// Stay in touch: which customers have heard nothing from us for too long.

export { type Band, bandOf, type Touch, type Touched, touchOf } from './band';
export { type Cadences, type Classed, cadenceOf, parseCadences } from './cadence';
