import { RefusedPage } from "@/components/layout/refused-page";

export default function NotFound() {
  return (
    <main id="content" className="mx-auto max-w-[76rem] px-4 pt-6 sm:px-6">
      <RefusedPage why="missing" />
    </main>
  );
}
