"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";

/** Asks before a link is followed while what was typed is kept on this device only. */
export function LeaveQuestion({ isAsked }: { isAsked: boolean }) {
  const question = useTranslations("forms.autosave")("leaveQuestion");

  useEffect(() => {
    if (!isAsked) return;
    const onClick = (event: MouseEvent) => {
      const link =
        event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
      if (!link || link.target === "_blank" || link.origin !== location.origin) return;
      if (link.pathname === location.pathname && link.hash) return;
      if (window.confirm(question)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener("click", onClick, true);
    return () => document.removeEventListener("click", onClick, true);
  }, [isAsked, question]);

  return null;
}
