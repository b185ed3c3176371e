// Only in what `cargo xtask serve` serves: loads the page again once there is a newer build.
const waitForBuild = async () => {
  for (;;) {
    const answer = await fetch("/changed").then((response) => response.text(), () => "gone");
    if (answer === "yes") return location.reload();
    if (answer === "gone") await new Promise((done) => setTimeout(done, 2000));
  }
};
waitForBuild();
