"use client";

import { Toast } from "@base-ui/react/toast";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cn } from "./cn";
import { iconButtonClasses } from "./icon-button";
import { type Tone, toneClasses } from "./tag";

type Announcement = { title: string; description?: string; tone?: Tone };

/** Room for short messages over the page; they are read out as they come. Wrap the part of the site that needs them. */
export function ToastProvider({ children }: { children: ReactNode }) {
  return (
    <Toast.Provider timeout={8000}>
      {children}
      <Toast.Portal>
        <Toast.Viewport className="fixed right-4 bottom-4 z-50 flex w-[min(22rem,calc(100vw-2rem))] flex-col gap-2">
          <Toasts />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function Toasts() {
  const t = useTranslations("interface");
  const { toasts } = Toast.useToastManager();
  return toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      className={cn(
        "flex items-start gap-3 rounded border border-line-strong py-2 pr-1.5 pl-4 shadow-float",
        toneClasses((toast.type as Tone | undefined) ?? "neutral"),
      )}
    >
      <div className="min-w-0 flex-1 py-1 text-s">
        <Toast.Title className="font-semibold" />
        <Toast.Description className="text-ink" />
      </div>
      <Toast.Close aria-label={t("dismiss")} className={iconButtonClasses("size-8")}>
        <X aria-hidden="true" />
      </Toast.Close>
    </Toast.Root>
  ));
}

/** Says something short that needs no answer. What must be acted upon belongs on the page instead. */
export function useAnnounce() {
  const { add } = Toast.useToastManager();
  return ({ title, description, tone }: Announcement) => add({ title, description, type: tone });
}
