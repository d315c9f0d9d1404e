"use client";

import { UserPen } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Callout } from "@/components/ui/callout";

type Presence = { others: string[]; version: number; savedByName: string | null; isMine: boolean };

const pause = 8_000;

/** Tells the portal that this section is open here, and who else is in it, every few seconds. */
function usePresence(url: string): Presence | null {
  const [presence, setPresence] = useState<Presence | null>(null);
  useEffect(() => {
    let isLeft = false;
    let timer = 0;
    async function ask() {
      try {
        const response = document.hidden ? null : await fetch(url, { method: "POST" });
        if (response?.ok && !isLeft) setPresence(await response.json());
      } catch {
        // Without connection the last answer stays: the save line tells of it.
      }
      // The next question waits for the answer: a slow server is not asked twice at once.
      if (!isLeft) timer = window.setTimeout(() => void ask(), pause);
    }
    void ask();
    return () => {
      isLeft = true;
      clearTimeout(timer);
    };
  }, [url]);
  return presence;
}

type PresenceLineProps = {
  url: string;
  /** The version that the page was drawn with. */
  version: number;
};

/** Who else is in this section now, and that somebody saved something newer. */
export function PresenceLine({ url, version }: PresenceLineProps) {
  const [t, locale] = [useTranslations("annualReport"), useLocale()];
  const presence = usePresence(url);
  if (!presence) return null;
  const { others, savedByName, isMine } = presence;
  const names = others.join(locale === "en" ? ", " : "、");
  return (
    <div className="mb-4 max-w-2xl" aria-live="polite">
      {others.length > 0 && (
        <p className="inline-flex items-center gap-2 rounded bg-sky-wash px-3 py-1.5 text-s text-sky">
          <UserPen aria-hidden="true" className="size-4" />
          {t("writing", { names })}
        </p>
      )}
      {presence.version > version && !isMine && savedByName && (
        <Callout tone="info" title={t("newerSaved", { name: savedByName })} className="mt-2">
          {t("newerWhy")}
        </Callout>
      )}
    </div>
  );
}
