"use client";

import { RotateCcw, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/icon-button";
import { Progress } from "@/components/ui/progress";
import type { Upload } from "./use-uploads";

type UploadListProps = {
  name: string;
  uploads: Upload[];
  onRetry: (upload: Upload) => void;
  onRemove: (key: string) => void;
};

/** Files chosen so far, how far each has come, and the ids that are sent with the form. */
export function UploadList({ name, uploads, onRetry, onRemove }: UploadListProps) {
  const t = useTranslations("forms.file");
  if (uploads.length === 0) return null;
  return (
    <ul className="grid grid-cols-1 gap-1">
      {uploads.map((upload) => (
        <li key={upload.key} className="flex items-center gap-2 border-line border-b py-1 text-s">
          <div className="min-w-0 flex-1">
            {upload.state === "sending" ? (
              <Progress
                label={t("uploading", { name: upload.name })}
                value={upload.sent}
                max={1}
                reading={`${Math.round(upload.sent * 100)}%`}
              />
            ) : (
              <p className="break-words">
                {upload.name}{" "}
                <span className={upload.state === "failed" ? "font-medium text-cinnabar" : "text-pine-ink"}>
                  {upload.state === "failed" ? upload.problem || t("failed") : `✓ ${t("uploaded")}`}
                </span>
              </p>
            )}
          </div>
          {upload.fileId && <input type="hidden" name={name} value={upload.fileId} />}
          {upload.state === "failed" && (
            <IconButton label={t("retry")} onClick={() => onRetry(upload)}>
              <RotateCcw aria-hidden="true" />
            </IconButton>
          )}
          <IconButton label={t("remove", { name: upload.name })} onClick={() => onRemove(upload.key)}>
            <X aria-hidden="true" />
          </IconButton>
        </li>
      ))}
    </ul>
  );
}
