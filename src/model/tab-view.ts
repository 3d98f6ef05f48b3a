/** What a page of the shop tells of itself while a picture of all of it is taken; lengths in CSS pixels. */
export interface TabView {
  /** Of the whole page. */
  height: number;
  /** Of what is visible of it. */
  viewHeight: number;
  /** How far it is scrolled. */
  y: number;
}
