"use client";

import { CircleCheck, PencilLine, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { Link } from "@/components/ui/link";
import type { Finding } from "./described-field";

type FieldRemarksProps = {
  help?: string | undefined;
  corrections?: readonly string[] | undefined;
  missing?: readonly string[] | undefined;
  findings?: readonly Finding[] | undefined;
};

const findingLooks = {
  ok: { classes: "text-pine-ink", Icon: CircleCheck },
  warn: { classes: "text-amber", Icon: TriangleAlert },
  bad: { classes: "text-cinnabar", Icon: TriangleAlert },
};

function Remark({ icon, className, children }: { icon: ReactNode; className: string; children: ReactNode }) {
  return (
    <span
      className={cn(
        "mt-1 flex max-w-measure items-start gap-1.5 text-s [&_svg]:mt-1 [&_svg]:size-3.5",
        className,
      )}
    >
      {icon}
      <span className="min-w-0">{children}</span>
    </span>
  );
}

/** What is said under the label of a field: help, what an office asked to correct, what is missing, what the portal found. */
export function FieldRemarks({ help, corrections = [], missing = [], findings = [] }: FieldRemarksProps) {
  const t = useTranslations("forms.remarks");
  return (
    <>
      {help}
      {corrections.map((words) => (
        <Remark
          key={words}
          icon={<PencilLine aria-hidden="true" className="shrink-0" />}
          className="rounded bg-amber-wash px-2.5 py-1.5 text-ink"
        >
          <b>{t("correct")}</b> {words}
        </Remark>
      ))}
      {missing.map((words) => (
        <Remark
          key={words}
          icon={<TriangleAlert aria-hidden="true" className="shrink-0" />}
          className="font-medium text-amber"
        >
          {words}
        </Remark>
      ))}
      {findings.map(({ tone, text, basis, links = [] }) => {
        const { classes, Icon } = findingLooks[tone];
        return (
          <Remark key={text} icon={<Icon aria-hidden="true" className="shrink-0" />} className={classes}>
            {text} {basis && <span className="text-ink-3">{basis}</span>}{" "}
            {links.map(({ href, label }) => (
              <Link key={href} href={href} target="_blank">
                {label}
              </Link>
            ))}
          </Remark>
        );
      })}
    </>
  );
}

/** Whether there is anything to say. */
export const hasRemarks = ({ help, corrections = [], missing = [], findings = [] }: FieldRemarksProps) =>
  Boolean(help) || corrections.length + missing.length + findings.length > 0;
