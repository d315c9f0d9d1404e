"use client";

import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import type { FormState } from "@/lib/platform/forms/form-state";
import { type Draft, draftRestored, fillControls, readControls } from "./draft";

type DraftKeeperProps = { formId: string; account: string; state: FormState; pending: boolean };

/**
 * Keeps what is typed in this tab, under the page, the form and the account, and puts it back when the form is opened again:
 * after the session expired, after a reload. Forgets it once the form has gone through.
 */
export function DraftKeeper({ formId, account, state, pending }: DraftKeeperProps) {
  const t = useTranslations("forms");
  const [restored, setRestored] = useState(false);
  // Every case has a form of the same name: what was meant for one must not turn up in another.
  const storageKey = `linli-draft ${usePathname()} ${formId} ${account}`;
  const sent = useRef(false);

  useEffect(() => {
    sent.current = pending;
  }, [pending]);

  useEffect(() => {
    const form = document.getElementById(formId);
    if (!(form instanceof HTMLFormElement)) return;
    const kept = sessionStorage.getItem(storageKey);
    if (kept) {
      const draft: Draft = JSON.parse(kept);
      if (fillControls(form, draft)) setRestored(true);
      // Controls that keep their value to themselves put it back on their own, once they listen.
      requestAnimationFrame(() => form.dispatchEvent(new CustomEvent(draftRestored, { detail: draft })));
    }
    let timer = 0;
    const keepNow = () => {
      clearTimeout(timer);
      sessionStorage.setItem(storageKey, JSON.stringify(readControls(form)));
    };
    const keep = () => {
      clearTimeout(timer);
      timer = window.setTimeout(keepNow, 400);
    };
    form.addEventListener("input", keep);
    // What is typed last must not be lost where sending leads to the sign-in.
    form.addEventListener("submit", keepNow);
    return () => {
      clearTimeout(timer);
      form.removeEventListener("input", keep);
      form.removeEventListener("submit", keepNow);
      // Leaving while being sent means it went through, unless the way leads to the sign-in page.
      if (sent.current && !location.pathname.startsWith("/sign-in")) sessionStorage.removeItem(storageKey);
    };
  }, [formId, storageKey]);

  useEffect(() => {
    if (state.status === "done") sessionStorage.removeItem(storageKey);
  }, [state.status, storageKey]);

  return (
    <p
      role="status"
      className={restored ? "max-w-measure rounded bg-sky-wash px-4 py-2 text-s text-sky" : "sr-only"}
    >
      {restored && t("restored")}
    </p>
  );
}
