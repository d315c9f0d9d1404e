export type * from "./definition";
export { charactersWithoutGlyph } from "./fonts";
export { renderDocument } from "./render";
