import { cn } from "./cn";
import { spokenImage } from "./spoken-image";

/** The first character of a name in a circle; the name itself stands beside it or in `label`. */
export function AvatarInitial({
  name,
  label,
  className,
}: {
  name: string;
  label?: string;
  className?: string;
}) {
  const [initial = "?"] = [...name.trim()];
  return (
    <span
      {...spokenImage(label)}
      className={cn(
        "inline-grid size-7 shrink-0 place-items-center rounded-full bg-pine-wash font-semibold text-pine-ink text-s uppercase",
        className,
      )}
    >
      {initial}
    </span>
  );
}
