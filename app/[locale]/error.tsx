"use client";

import { useParams } from "next/navigation";

const texts = {
  en: {
    title: "Something went wrong",
    text: "The page could not be shown. Nothing was lost. Quote this reference if you report it:",
    retry: "Try again",
  },
  es: {
    title: "Algo ha fallado",
    text: "No se pudo mostrar la página. No se ha perdido nada. Cite esta referencia si lo comunica:",
    retry: "Intentar de nuevo",
  },
  ar: {
    title: "حدث خطأ ما",
    text: "تعذر عرض الصفحة. لم يُفقد أي شيء. اذكر هذا الرقم المرجعي إذا أبلغت عن الخطأ:",
    retry: "أعد المحاولة",
  },
};

/** What a reader sees when a page fails: a plain sentence and the reference under which the log has the cause. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const { locale } = useParams<{ locale: string }>();
  const text = texts[locale as keyof typeof texts] ?? texts.en;
  return (
    <main className="mx-auto max-w-xl space-y-4 p-8">
      <h1>{text.title}</h1>
      <p>
        {text.text} <code>{error.digest}</code>
      </p>
      <button type="button" className="button" onClick={reset}>
        {text.retry}
      </button>
    </main>
  );
}
