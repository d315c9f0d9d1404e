import { Paperclip } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { Link } from "@/components/ui/link";
import { formatMoment } from "@/lib/platform/i18n/formats";

type ThreadMessage = {
  id: string;
  fromApplicant: boolean;
  authorName: string;
  body: string;
  sentAt: Date;
  readAt: Date | null;
  file: { id: string; name: string } | null;
};

type MessageThreadProps = {
  caseId: string;
  messages: ThreadMessage[];
  /** On whose side the reader stands: their own messages say whether the other side has read them. */
  side: "applicant" | "office";
};

/** What applicant and offices wrote to each other, oldest first. */
export function MessageThread({ caseId, messages, side }: MessageThreadProps) {
  const t = useTranslations("cases.messages");
  const locale = useLocale();
  return (
    <ol className="grid gap-3 text-s">
      {messages.map((message) => {
        const isOwn = message.fromApplicant === (side === "applicant");
        return (
          <li
            key={message.id}
            className={cn("border-l-2 pl-3", message.fromApplicant ? "border-amber" : "border-pine")}
          >
            <p className="text-ink-3 text-xs">
              {message.authorName} · {t(message.fromApplicant ? "applicant" : "office")} ·{" "}
              <time dateTime={message.sentAt.toISOString()}>{formatMoment(message.sentAt, locale)}</time>
              {isOwn && <> · {t(message.readAt ? "read" : "unread")}</>}
              {!isOwn && message.readAt === null && (
                <span className="ml-1 font-semibold text-amber">{t("new")}</span>
              )}
            </p>
            <p className="whitespace-pre-line break-words">{message.body}</p>
            {message.file && (
              <p className="mt-1">
                <Link
                  href={`/api/cases/${caseId}/attachments/${message.file.id}`}
                  className="inline-flex items-center gap-1"
                >
                  <Paperclip aria-hidden="true" className="size-3.5" />
                  {message.file.name}
                </Link>
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
