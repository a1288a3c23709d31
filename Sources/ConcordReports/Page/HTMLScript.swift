/// The script of a page: the filter of its side bar.
enum HTMLScript {
  static let text = #"""
    (() => {
      const filter = document.getElementById("filter");
      const query = document.getElementById("query");
      const open = document.getElementById("open-only");
      const shown = document.getElementById("shown");
      const items = [...document.querySelectorAll("[data-key]")];
      const total = items.filter((item) => item.tagName === "SECTION").length;
      const update = () => {
        const words = query.value.normalize("NFC").toLowerCase().split(/\s+/).filter(Boolean);
        let count = 0;
        for (const item of items) {
          const fits =
            words.every((word) => item.dataset.key.includes(word)) &&
            !(open && open.checked && item.dataset.open === "0");
          item.hidden = !fits;
          if (fits && item.tagName === "SECTION") count += 1;
        }
        shown.textContent = count === total ? "" : count + " of " + total + " shown";
      };
      if (filter && total > 1) {
        filter.hidden = false;
        query.addEventListener("input", update);
        if (open) open.addEventListener("change", update);
        document.addEventListener("keydown", (event) => {
          if (event.key === "/" && !/^(INPUT|TEXTAREA)$/.test(event.target.tagName)) {
            event.preventDefault();
            query.focus();
          } else if (event.key === "Escape" && event.target === query) {
            query.value = "";
            update();
          }
        });
        update();
      }
    })();
    """#
}
