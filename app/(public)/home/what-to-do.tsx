import { ChevronRight, FileBadge, FilePen, MessageCircleWarning, ScanLine, UsersRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { Section } from "@/components/layout/section";
import { Link } from "@/components/ui/link";

const errands = [
  { key: "register", href: "/guides/establish-a-social-service-organization", Icon: FileBadge },
  { key: "file", href: "/guides/file-a-community-organization", Icon: UsersRound },
  { key: "change", href: "/guides/change-a-registration", Icon: FilePen },
  { key: "verify", href: "/verify", Icon: ScanLine },
  { key: "complain", href: "/guides/complain", Icon: MessageCircleWarning },
] as const;

/** What people come for, besides finding an organization. */
export function WhatToDo() {
  const t = useTranslations("home.errands");
  return (
    <Section
      title={t("title")}
      actions={
        <Link href="/guides" className="inline-flex min-h-6 items-center text-s max-sm:min-h-11">
          {t("all")}
        </Link>
      }
    >
      <ul className="grid gap-2">
        {errands.map(({ key, href, Icon }) => (
          <li key={key}>
            <Link
              plain
              href={href}
              className="group flex min-h-14 items-center gap-3 rounded border border-line bg-surface px-4 py-2.5 hover:border-pine"
            >
              <Icon aria-hidden="true" className="size-5 shrink-0 text-pine-ink" />
              <span className="mr-auto">
                <span className="block font-semibold">{t(`${key}.title`)}</span>
                <span className="block text-ink-2 text-s">{t(`${key}.hint`)}</span>
              </span>
              <ChevronRight
                aria-hidden="true"
                className="size-4 shrink-0 text-ink-3 group-hover:text-pine-ink"
              />
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
