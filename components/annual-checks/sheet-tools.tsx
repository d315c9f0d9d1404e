"use client";

import { Download, Upload } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { DifferenceRows } from "@/components/record/difference-rows";
import { Button, ButtonLink } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { SectionAnswers } from "@/lib/domain/annual-checks/report/schema";

/** What the server read in a sheet, compared with what was last saved. */
export type ReadSheet = {
  version: number;
  answers: SectionAnswers;
  differences: { label: string; before: string; after: string }[];
  problems: string[];
};

type SheetToolsProps = {
  /** Hands out the sheet by GET and reads one by POST. */
  url: string;
  /** Takes the section by PUT of `{ version, answers }`. */
  saveUrl: string;
  onAccepted: () => void;
};

/** A section in Excel: out with its data, back with a list of all changes, which one accepts or not. */
export function SheetTools({ url, saveUrl, onAccepted }: SheetToolsProps) {
  const t = useTranslations("annualReport");
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [isReading, setReading] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [sheet, setSheet] = useState<ReadSheet | null>(null);

  async function upload() {
    const file = input.current?.files?.[0];
    if (!file) return;
    setReading(true);
    setProblem(null);
    const body = new FormData();
    body.append("file", file);
    try {
      const response = await fetch(url, { method: "POST", body });
      const answer = await response.json();
      if (response.ok) {
        setSheet(answer as ReadSheet);
        dialog.current?.showModal();
      } else setProblem([answer.title, answer.why].filter(Boolean).join(" ") || t("sheetFailed"));
    } catch {
      setProblem(t("sheetFailed"));
    }
    setReading(false);
    if (input.current) input.current.value = "";
  }

  const takeEarlyOne = useEffectEvent(() => void upload());
  // What was chosen before the page came to life has fired its event already.
  useEffect(() => takeEarlyOne(), []);

  async function accept() {
    if (!sheet) return;
    const { version, answers } = sheet;
    const response = await fetch(saveUrl, {
      method: "PUT",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ version, answers }),
    });
    dialog.current?.close();
    if (response.ok) onAccepted();
    else setProblem(t(response.status === 409 ? "sheetConflict" : "sheetFailed"));
  }

  const changes = sheet?.differences ?? [];
  return (
    <section aria-label={t("sheetTitle")} className="mb-6 max-w-2xl rounded bg-sunken px-4 py-3 print:hidden">
      <p className="font-semibold">{t("sheetTitle")}</p>
      <p className="text-ink-2 text-s">{t("sheetLead")}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        <ButtonLink href={url} size="small" icon={<Download aria-hidden="true" />}>
          {t("sheetDownload")}
        </ButtonLink>
        <Button
          size="small"
          icon={<Upload aria-hidden="true" />}
          disabled={isReading}
          onClick={() => input.current?.click()}
        >
          {t(isReading ? "sheetReading" : "sheetUpload")}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".xlsx,.csv"
          aria-label={t("sheetUpload")}
          className="sr-only"
          tabIndex={-1}
          onChange={() => void upload()}
        />
      </div>
      {problem && (
        <p role="alert" className="mt-2 font-medium text-cinnabar text-s">
          {problem}
        </p>
      )}
      <Dialog
        handle={dialog}
        title={t("sheetChanges", { count: changes.length })}
        className="w-[min(48rem,calc(100vw-2rem))]"
        footer={
          <>
            <Button onClick={() => dialog.current?.close()}>{t("sheetDiscard")}</Button>
            {changes.length > 0 && (
              <Button tone="primary" onClick={() => void accept()}>
                {t("sheetAccept")}
              </Button>
            )}
          </>
        }
      >
        {changes.length === 0 && <p>{t("sheetSame")}</p>}
        <DifferenceRows differences={changes} />
        {sheet && sheet.problems.length > 0 && (
          <div className="mt-4">
            <p className="font-semibold text-amber">{t("sheetProblems", { count: sheet.problems.length })}</p>
            <ul className="list-disc pl-5 text-s">
              {sheet.problems.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </div>
        )}
      </Dialog>
    </section>
  );
}
