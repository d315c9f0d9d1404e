"use client";

import { CircleAlert, CloudCheck, CloudOff, LoaderCircle } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { cn } from "@/components/ui/cn";
import { Link } from "@/components/ui/link";
import type { SaveState } from "./use-autosave";

/** "14:32", in the clock of the place. */
const clockTime = (moment: string) =>
  new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "Asia/Shanghai" }).format(
    new Date(moment),
  );

const icons = {
  untouched: CloudCheck,
  saving: LoaderCircle,
  saved: CloudCheck,
  offline: CloudOff,
  signedOut: CircleAlert,
  conflict: CircleAlert,
  refused: CircleAlert,
};

/** Where what is typed stands, in one line; read out when it changes in earnest. */
export function AutosaveLine({ state, signInHref }: { state: SaveState; signInHref: string }) {
  const t = useTranslations("forms.autosave");
  const [spoken, setSpoken] = useState("");
  const Icon = icons[state.kind];
  const isSafe = state.kind === "untouched" || state.kind === "saving" || state.kind === "saved";
  const text =
    state.kind === "saved"
      ? t("saved", { time: clockTime(state.savedAt) })
      : state.kind === "refused"
        ? state.title
        : t(state.kind);

  useEffect(() => {
    // Saving goes on all the time and is worth no word.
    if (state.kind !== "saving" && state.kind !== "untouched") setSpoken(text);
  }, [state.kind, text]);

  return (
    <div
      className={cn("flex min-h-6 min-w-0 items-center gap-2 text-s", isSafe ? "text-ink-2" : "text-amber")}
    >
      <Icon
        aria-hidden="true"
        className={cn("size-4 shrink-0", state.kind === "saving" && "motion-safe:animate-spin")}
      />
      <span data-autosave={state.kind} className={cn(!isSafe && "font-medium")}>
        {text}
        {state.kind === "signedOut" && (
          <>
            {" "}
            <Link href={signInHref} target="_blank">
              {t("signIn")}
            </Link>
          </>
        )}
      </span>
      <span role="status" className="sr-only">
        {spoken}
      </span>
    </div>
  );
}
