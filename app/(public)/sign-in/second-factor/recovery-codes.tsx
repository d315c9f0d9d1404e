"use client";

import type { ReactNode } from "react";
import { useFormContext } from "@/components/form/form-context";
import { ButtonLink } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";

type RecoveryCodesProps = {
  title: string;
  why: string;
  /** Where to go once they are kept. */
  href: string;
  continueLabel: string;
  /** What stands in the form until the codes exist. */
  children: ReactNode;
};

/** Shows the recovery codes that the form's answer brought, in place of its fields. */
export function RecoveryCodes({ title, why, href, continueLabel, children }: RecoveryCodesProps) {
  const form = useFormContext();
  const codes = form?.state.status === "done" ? [form.state.values.codes ?? []].flat() : [];
  if (codes.length === 0) return children;
  return (
    <div className="grid gap-4">
      <Callout tone="warn" title={title}>
        {why}
      </Callout>
      <ol className="grid grid-cols-1 gap-x-8 gap-y-1 font-mono text-m sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code} className="border-line border-b py-1.5">
            {code}
          </li>
        ))}
      </ol>
      <ButtonLink href={href} tone="primary" size="large">
        {continueLabel}
      </ButtonLink>
    </div>
  );
}
