package org.gaceta.local;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gaceta.handlers.Settings;
import org.gaceta.local.gateway.Distribution;
import org.gaceta.local.gateway.Gateway;
import org.gaceta.local.lambda.Functions;
import org.gaceta.local.lambda.HandlerFactory;
import org.gaceta.local.lambda.InvokeApi;
import org.gaceta.local.lambda.Scheduler;
import org.gaceta.local.site.SiteHandler;
import org.gaceta.local.template.Template;

/// The whole newspaper on one machine: the engines, the functions that the template declares, the
/// pumps that bring them the table's stream and messages, the clock that wakes them, and the site
/// in front.
public final class Stack implements AutoCloseable {
  private static final String PRINTER = "RenderPagesFunction";

  /// Told of each start, as of a deployment: it finds out whether anything differs from the last.
  private static final String REBUILDER = "RebuildSiteFunction";

  private static final String SECRET = "ORIGIN_SECRET";

  private final Closing closing;
  private final LocalServer site;
  private final LocalServer lambda;
  private final Engines engines;
  private final Pumps pumps;

  private Stack(
      Options options,
      Map<String, String> environment,
      HandlerFactory handlers,
      SitePreparation preparation,
      Closing closing) {
    this.closing = closing;
    var host = options.host();
    var data = closing.add(DataFolder.open(options.data())).path();
    site = closing.add(LocalServer.open(host, options.port(), Options.PORT));
    lambda = closing.add(LocalServer.open(host, options.lambdaPort(), Options.LAMBDA_PORT));
    var template = Template.read(options.root().resolve("template.yaml"));
    engines = Engines.start(options, template, data, closing);

    var secret = UUID.randomUUID().toString();
    var fixed = Map.of("SITE_URL", siteUrl().toString(), SECRET, secret);
    var surroundings = engines.surroundings(template, fixed, environment);
    var functions = new Functions(template, surroundings, handlers);
    template
        .function(PRINTER)
        .map(surroundings::variablesOf)
        .ifPresent(variables -> preparation.prepare(new Settings(variables)));

    var distribution =
        new Distribution(template.declares(SECRET) ? Optional.of(secret) : Optional.empty());
    var gateway = new Gateway(template, functions, distribution, InstantSource.system());
    var reader = closing.add(engines.s3().client());
    site.serve(new SiteHandler(gateway, reader, LocalAccount.BUCKET, template.responseHeaders()));
    lambda.serve(new InvokeApi(functions));
    pumps = Pumps.start(engines, data.resolve("checkpoints"), functions, closing);
    closing.add(Scheduler.start(functions));
    functions.find(REBUILDER).ifPresent(it -> it.callAsLambda(Map.of("deployed", true)));
  }

  /// Starts the press as it is.
  public static Stack start(Options options) {
    return start(options, System.getenv(), HandlerFactory.ofPress(), SitePreparation.ofPress());
  }

  /// Starts everything, and comes back once all of it answers and the site is prepared.
  ///
  /// @param environment whose variables override the template's parameters
  /// @throws PortTaken if another process holds one of the ports; then nothing was started
  public static Stack start(
      Options options,
      Map<String, String> environment,
      HandlerFactory handlers,
      SitePreparation preparation) {
    Ports.check(options);
    LocalAccount.use();
    var closing = new Closing();
    try {
      return new Stack(options, environment, handlers, preparation, closing);
    } catch (RuntimeException | Error e) {
      closing.close();
      throw e;
    }
  }

  /// Where readers find the site.
  public URI siteUrl() {
    return URI.create("http://localhost:" + site.port());
  }

  public URI lambdaUrl() {
    return URI.create("http://localhost:" + lambda.port());
  }

  public LocalDynamo dynamo() {
    return engines.dynamo();
  }

  public LocalS3 s3() {
    return engines.s3();
  }

  public URI sqsUrl() {
    return engines.sqs().endpoint();
  }

  /// Waits until all that is in the table's stream and in the queues is done, what the functions
  /// write and send themselves included. Dead letters are not waited for.
  public void awaitDrained(Duration atMost) {
    pumps.awaitDrained(atMost);
  }

  @Override
  public void close() {
    closing.close();
  }

  public static void main(String[] args) throws InterruptedException {
    Console.run();
  }
}
