"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";

type LeaveGuardProps = {
  formId: string /** True while the text is being sent or is safe. */;
  settled: boolean;
};

/** Asks before a page is left on which something was typed and not sent. */
export function LeaveGuard({ formId, settled }: LeaveGuardProps) {
  const t = useTranslations("forms");
  const question = t("leaveQuestion");

  useEffect(() => {
    const form = document.getElementById(formId);
    if (!form || settled) return;
    let changed = false;
    const noticeChange = () => {
      changed = true;
    };
    const beforeUnload = (event: BeforeUnloadEvent) => {
      if (changed) event.preventDefault();
    };
    const onClick = (event: MouseEvent) => {
      const link =
        event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
      if (!changed || !link || link.target === "_blank" || link.origin !== location.origin) return;
      if (link.pathname === location.pathname && link.hash) return;
      if (window.confirm(question)) changed = false;
      else {
        event.preventDefault();
        event.stopPropagation();
      }
    };
    form.addEventListener("input", noticeChange);
    window.addEventListener("beforeunload", beforeUnload);
    document.addEventListener("click", onClick, true);
    return () => {
      form.removeEventListener("input", noticeChange);
      window.removeEventListener("beforeunload", beforeUnload);
      document.removeEventListener("click", onClick, true);
    };
  }, [formId, settled, question]);

  return null;
}
