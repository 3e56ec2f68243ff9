import "server-only";
import {
  buildCategorySearch,
  type CategorySearch,
  type FoundCategories,
} from "@/domain/classification/category-search";
import type { Classification } from "@/domain/classification/classification";

const searches = new WeakMap<Classification, CategorySearch>();

/** Searches a version of the ICCS; its index is built at the first search and kept. */
export function searchIccs(classification: Classification, query: string): FoundCategories {
  const search = searches.get(classification) ?? buildCategorySearch(classification);
  searches.set(classification, search);
  return search(query);
}
