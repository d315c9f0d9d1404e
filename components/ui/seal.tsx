import { cn } from "./cn";
import { spokenImage } from "./spoken-image";

type SealProps = {
  /** The words of the decision: four characters, read left to right and down, or one or two short Latin words. */
  words: string;
  /** The decision said in full, for those who cannot see the seal. Leave out where the text beside it says the same. */
  label?: string;
  size?: "small" | "medium" | "large";
  className?: string;
};

const sizes = {
  small: "size-11 border-2 rounded p-1 text-[0.9rem]",
  medium: "size-[4.6rem] border-3 rounded-[9px] p-1.5 text-xl",
  large: "size-28 border-4 rounded-[13px] p-2.5 text-2xl",
};

const latinSizes = { small: "text-[0.5rem]", medium: "text-[0.72rem]", large: "text-l" };

/** The cinnabar seal that marks an official decision. It is the one ornament. */
export function Seal({ words, label, size = "medium", className }: SealProps) {
  const square = /^\p{Script=Han}{4}$/u.test(words);
  const [first, second, third, fourth] = square ? [...words] : words.split(" ");
  return (
    <span
      {...spokenImage(label)}
      className={cn(
        "grid shrink-0 -rotate-2 select-none place-items-center border-cinnabar font-extrabold text-cinnabar",
        sizes[size],
        square ? "grid-cols-2" : cn("content-center gap-1 uppercase tracking-wide", latinSizes[size]),
        "leading-none",
        className,
      )}
    >
      <span>{first}</span>
      {second && <span>{second}</span>}
      {third && <span>{third}</span>}
      {fourth && <span>{fourth}</span>}
    </span>
  );
}
