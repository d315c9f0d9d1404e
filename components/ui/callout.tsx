import { CircleCheck, Info, OctagonAlert, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "./cn";

export type CalloutTone = "bad" | "warn" | "info" | "ok";

const looks = {
  bad: { classes: "border-cinnabar bg-cinnabar-wash", icon: "text-cinnabar", Icon: OctagonAlert },
  warn: { classes: "border-amber bg-amber-wash", icon: "text-amber", Icon: TriangleAlert },
  info: { classes: "border-sky bg-sky-wash", icon: "text-sky", Icon: Info },
  ok: { classes: "border-pine bg-pine-wash", icon: "text-pine-ink", Icon: CircleCheck },
};

type CalloutProps = {
  tone?: CalloutTone;
  title?: ReactNode;
  children?: ReactNode;
  /** What to do about it: a button or a link. */
  actions?: ReactNode;
  className?: string;
};

/** A box that must not be overlooked. Red is for what is overdue, listed or refused. */
export function Callout({ tone = "info", title, children, actions, className }: CalloutProps) {
  const { classes, icon, Icon } = looks[tone];
  return (
    <div
      data-keep-together=""
      className={cn("flex gap-3 rounded border-l-4 px-4 py-3 text-ink", classes, className)}
    >
      <Icon aria-hidden="true" className={cn("mt-0.5 size-5 shrink-0", icon)} />
      <div className="min-w-0 flex-1">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="text-s [&_a]:text-ink [&_a]:underline">{children}</div>}
        {actions && <div className="mt-2 flex flex-wrap gap-2">{actions}</div>}
      </div>
    </div>
  );
}
