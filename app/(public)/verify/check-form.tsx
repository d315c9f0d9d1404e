import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";

/** Asks for the number or code of a certificate. A plain form, so that it works without script. */
export function CheckForm({ typed }: { typed?: string }) {
  const t = useTranslations("certificates.verify");
  return (
    <search>
      <form action="/verify" className="max-w-xl">
        <label htmlFor="certificate-number" className="block font-semibold">
          {t("field")}
        </label>
        <p id="certificate-number-help" className="mt-0.5 text-ink-2 text-s">
          {t("help")}
        </p>
        <div className="mt-2 flex gap-2 max-sm:flex-col large:flex-col">
          <Input
            id="certificate-number"
            name="number"
            defaultValue={typed}
            required
            maxLength={80}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            aria-describedby="certificate-number-help"
            className="min-h-12 flex-1 tabular-nums"
          />
          <Button type="submit" tone="primary" size="large" className="shrink-0">
            {t("submit")}
          </Button>
        </div>
      </form>
    </search>
  );
}
