// The board: the deals of a pipeline by stage.

export { board } from './board';
