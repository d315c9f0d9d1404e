import { useTranslations } from "next-intl";
import { StatusTag } from "@/components/record/status-tag";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Seal } from "@/components/ui/seal";

const inks = [
  "text-ink",
  "text-ink-2",
  "text-ink-3",
  "text-pine-ink",
  "text-cinnabar",
  "text-amber",
  "text-sky",
];
const tones = ["ok", "info", "warn", "bad", "neutral"] as const;

/** Both themes side by side, whatever the page's own is. */
export function Tokens() {
  const t = useTranslations("styleguide");
  return (
    <div className="grid gap-6 lg:grid-cols-2">
      {(["light", "dark"] as const).map((theme) => (
        <div
          key={theme}
          data-theme={theme}
          className="grid gap-4 rounded-panel border border-line bg-paper p-6 text-ink"
        >
          <p className="text-2xl">{t("site")}</p>
          {["bg-paper", "bg-surface", "bg-sunken"].map((ground) => (
            <p key={ground} className={`flex flex-wrap gap-4 rounded border border-line p-3 ${ground}`}>
              {inks.map((ink) => (
                <span key={ink} className={ink}>
                  {ink.replace("text-", "")}
                </span>
              ))}
            </p>
          ))}
          <p className="flex flex-wrap gap-2">
            {tones.map((tone) => (
              <StatusTag key={tone} tone={tone}>
                {t(`status.${tone}`)}
              </StatusTag>
            ))}
          </p>
          <p className="flex flex-wrap gap-2">
            <Button tone="primary">{t("buttons.primary")}</Button>
            <Button>{t("buttons.plain")}</Button>
            <Button tone="quiet">{t("buttons.quiet")}</Button>
            <Button tone="danger">{t("buttons.danger")}</Button>
            <Button tone="danger-quiet">{t("buttons.reject")}</Button>
          </p>
          <Callout tone="bad" title={t("callouts.overdue")}>
            {t("callouts.overdueText")}
          </Callout>
          <div className="flex flex-wrap items-end gap-4">
            <Seal words={t("seal")} size="small" />
            <Seal words={t("seal")} />
            <Seal words={t("seal")} size="large" />
          </div>
        </div>
      ))}
    </div>
  );
}
