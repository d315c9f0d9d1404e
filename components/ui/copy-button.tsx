"use client";

import { Check, Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { iconButtonClasses } from "./icon-button";

/** Puts a code or a number on the clipboard and says so. `what` names it: "Credit code". */
export function CopyButton({ text, what }: { text: string; what: string }) {
  const t = useTranslations("interface");
  const [copied, setCopied] = useState(false);

  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2500);
    return () => clearTimeout(timer);
  }, [copied]);

  async function copy() {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  }

  return (
    <span className="inline-flex items-center print:hidden">
      <button
        type="button"
        aria-label={`${t("copy")} ${what}`}
        title={t("copy")}
        onClick={copy}
        className={iconButtonClasses("size-6 max-sm:size-11 [&_svg]:size-3.5")}
      >
        {copied ? <Check aria-hidden="true" className="text-pine-ink" /> : <Copy aria-hidden="true" />}
      </button>
      <span role="status" className="sr-only">
        {copied && t("copied")}
      </span>
    </span>
  );
}
