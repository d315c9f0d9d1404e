type HighlightedProps = {
  text: string;
  /** Parts to mark, as offsets in the text; they may touch and overlap. */
  ranges: readonly { start: number; end: number }[];
};

/** Text in which what a search found is marked. */
export function Highlighted({ text, ranges }: HighlightedProps) {
  const marked = Array.from({ length: text.length }, (_, at) =>
    ranges.some(({ start, end }) => start <= at && at < end),
  );
  const pieces: { start: number; text: string; isMarked: boolean }[] = [];
  for (const [at, isMarked] of marked.entries()) {
    const last = pieces.at(-1);
    if (last?.isMarked === isMarked) last.text += text[at];
    else pieces.push({ start: at, text: text[at] ?? "", isMarked });
  }
  return pieces.map((piece) =>
    piece.isMarked ? (
      <mark key={piece.start} className="rounded-tag bg-amber-wash text-inherit">
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
}
