"use client";

import type { ReactNode } from "react";
import { single, useFormContext } from "@/components/form/form-context";
import { ButtonLink } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { CopyButton } from "@/components/ui/copy-button";

type ShownLinkProps = { title: string; why: string; label: string; openLabel?: string; children: ReactNode };

/** Shows the link that the form's answer brought, in place of its fields. */
export function ShownLink({ title, why, label, openLabel, children }: ShownLinkProps) {
  const form = useFormContext();
  const values = form?.state.status === "done" ? form.state.values : {};
  const link = single(values.link);
  if (!link) return children;
  return (
    <div className="grid gap-4">
      <Callout tone="warn" title={title}>
        <p>{why}</p>
        <p className="mt-2 flex items-center gap-2">
          <output aria-label={label} className="break-all font-mono">
            {link}
          </output>
          <CopyButton text={link} what={label} />
        </p>
      </Callout>
      {openLabel && (
        <div>
          <ButtonLink href={`/admin/accounts/${single(values.accountId)}`}>{openLabel}</ButtonLink>
        </div>
      )}
    </div>
  );
}
