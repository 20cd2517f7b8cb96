/** Widths in pixels that pictures are made in, for phones and desks and for screens of twice their fineness. */
const WIDTHS = [480, 960, 1440];

/** The widths that a picture is worth making in: those that are less than its own. */
export function widthsOf(width: number): readonly number[] {
  return WIDTHS.filter((each) => each < width);
}
