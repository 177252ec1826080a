# docker build -t comity . && docker run -p 2567:2567 -v comity-data:/data comity
FROM node:24-bookworm-slim
WORKDIR /comity
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev
COPY . .
RUN npm run build && mkdir /data && chown -R node:node /data
USER node
ENV COMITY_DB=/data/comity.sqlite NODE_ENV=production NODE_COMPILE_CACHE=/tmp/comity-compiled
VOLUME /data
EXPOSE 2567
HEALTHCHECK --interval=10s --timeout=5s CMD ["node", "-e", "fetch('http://127.0.0.1:2567/health').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Ended in order, it leaves all in the database; the runtime starts it again where it dies.
CMD ["node_modules/.bin/node", "--max-semi-space-size=16", "--initial-old-space-size=64", "--heap-growing-percent=100", "server/main.ts"]
