const chat = document.querySelector("shirube-chat");

document.querySelector("#ask").addEventListener("click", () => chat.ask("ChatGPT shows Internal Server Error"));

chat.addEventListener("shirube-answer", ({ detail: { answer } }) => {
  document.querySelector("#topic").textContent = answer.topicArticleId;
});
